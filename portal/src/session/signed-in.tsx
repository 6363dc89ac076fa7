import { lazy, type ReactNode } from 'react'
import { Redirect, useLocation } from 'wouter'
import { MyDutiesDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { Loading } from '../ui/loading.tsx'
import { SessionEnded } from './session-ended.tsx'
import { useKnownPerson } from './use-known-person.ts'
import { useMe } from './use-me.ts'

const NewTerms = lazy(async () => ({ default: (await import('./new-terms.tsx')).NewTerms }))

/**
 * Shows its pages to who is signed in; leads others to sign in and back here afterwards. When the session ends while a
 * page is open, the page stays, with what was typed.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useMe()
  const known = useKnownPerson()
  const [path] = useLocation()
  const { data, isPending } = useAsk(MyDutiesDocument, {}, { enabled: Boolean(me) })
  if (me === undefined) return <Loading />
  if (!known) return <Redirect to={`/masuk?lanjut=${encodeURIComponent(path + location.search)}`} replace />
  if (me && isPending) return <Loading />
  if (data?.myDuties.includes('ACCEPT_TERMS')) return <NewTerms />
  return (
    <>
      {me === null && <SessionEnded />}
      {children}
    </>
  )
}
