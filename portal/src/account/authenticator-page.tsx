import { useState } from 'react'
import { useMe } from '../session/use-me.ts'
import { AccountPart } from './account-part.tsx'
import { useAuthenticatorWords } from './authenticator-words.ts'
import { KeepAuthenticator } from './keep-authenticator.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpAuthenticator } from './set-up-authenticator.tsx'

/** The second factor: set up, its recovery codes, taken off. */
export function AuthenticatorPage() {
  const say = useAuthenticatorWords()
  const me = useMe()
  const [codes, setCodes] = useState<string[]>()
  return (
    <AccountPart title={say('title')} lead={say('lead')}>
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {!codes && me?.totpEnrolledAt && <KeepAuthenticator since={me.totpEnrolledAt} onRenewed={setCodes} />}
      {!codes && me && !me.totpEnrolledAt && <SetUpAuthenticator onDone={setCodes} />}
    </AccountPart>
  )
}
