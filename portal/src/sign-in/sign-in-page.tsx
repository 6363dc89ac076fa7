import { useQueryClient } from '@tanstack/react-query'
import { Link, Redirect } from 'wouter'
import { SignInForm } from '../session/sign-in-form.tsx'
import { useMe } from '../session/use-me.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { StaffHere } from './staff-here.tsx'
import { useSignInWords } from './sign-in-words.ts'
import { whereToNext } from './where-to-next.ts'

/** Signing in, and then on to the page one came from. */
export function SignInPage() {
  const say = useSignInWords()
  const me = useMe()
  const queryClient = useQueryClient()
  const next = whereToNext(location.search, location.origin)
  if (me === undefined) return <Loading />
  if (me?.role === 'CITIZEN') return <Redirect to={next} replace />
  if (me) return <StaffHere next={next} />
  return (
    <Page title={say('title')} lead={say('lead')}>
      <SignInForm
        onDone={() => queryClient.invalidateQueries()}
        beside={<Link href="/lupa-sandi">{say('forgotten')}</Link>}
        notActivated={
          <Notice>
            <Link href="/aktivasi">{say('notActive')}</Link>
          </Notice>
        }
      />
      <p>{say('noAccount')}</p>
      <ButtonLink href="/daftar">{say('register')}</ButtonLink>
    </Page>
  )
}
