import { Page } from '../ui/page.tsx'
import { AskForReset } from './ask-for-reset.tsx'
import { useSignInWords } from './sign-in-words.ts'

/** The way back in for who forgot the password. */
export function ForgottenPage() {
  const say = useSignInWords()
  return (
    <Page title={say('forgottenTitle')} lead={say('forgottenLead')}>
      <AskForReset />
      <p>{say('noEmail')}</p>
    </Page>
  )
}
