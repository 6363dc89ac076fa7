import { useState } from 'react'
import { Link } from 'wouter'
import { TermsOfUseDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { CheckYourEmail, type Registered } from './check-your-email.tsx'
import { RegisterForm } from './register-form.tsx'
import { useRegisterWords } from './register-words.ts'

/** Asking for an account, and what to do next. */
export function RegisterPage() {
  const say = useRegisterWords()
  const [registered, setRegistered] = useState<Registered>()
  const { data, error } = useAsk(TermsOfUseDocument, {})
  if (registered) return <CheckYourEmail registered={registered} />
  return (
    <Page title={say('title')} lead={say('lead')}>
      <p>
        {say('haveAccount')} <Link href="/masuk">{say('signIn')}</Link>
      </p>
      {error && <Refusal error={error} />}
      {!data && !error && <Loading />}
      {data && <RegisterForm terms={data.termsOfUse} onDone={setRegistered} />}
    </Page>
  )
}
