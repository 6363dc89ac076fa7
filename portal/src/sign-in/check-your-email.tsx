import { useState } from 'react'
import { Page } from '../ui/page.tsx'
import { type Chosen, CorrectAddress } from './correct-address.tsx'
import { ResendActivation } from './resend-activation.tsx'
import { useRegisterWords } from './register-words.ts'

/** What somebody chose who has just registered, and where the link went. */
export interface Registered extends Chosen {
  email: string
}

/** After registering: where the link went, and what to do when it does not come. */
export function CheckYourEmail({ registered: { username, password, email } }: { registered: Registered }) {
  const say = useRegisterWords()
  const [address, setAddress] = useState(email)
  return (
    <Page title={say('sentTitle')} lead={say('sentTo', { email: address })}>
      <p>{say('sentNext')}</p>
      <ResendActivation identifier={username} />
      <CorrectAddress chosen={{ username, password }} onCorrected={setAddress} />
    </Page>
  )
}
