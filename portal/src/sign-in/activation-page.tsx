import { ActivateAccountDocument } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { CorrectAddress } from './correct-address.tsx'
import { PressTheLink } from './press-the-link.tsx'
import { ResendActivation } from './resend-activation.tsx'
import { useSignInWords } from './sign-in-words.ts'
import { useLinkSecret } from './use-link-secret.ts'

/** Where the activation link leads; without a link that works, the place to get another. */
export function ActivationPage() {
  const say = useSignInWords()
  const token = useLinkSecret()
  const another = (
    <>
      <ResendActivation />
      <CorrectAddress />
    </>
  )
  return (
    <Page title={say('activation')} lead={say(token ? 'activationLead' : 'activationNoLink')}>
      {token ? (
        <PressTheLink
          document={ActivateAccountDocument}
          token={token}
          button={say('activation')}
          told={(answer) => answer.activateAccount.message}
          next={
            <ButtonLink loudness="main" href="/masuk">
              {say('signInNow')}
            </ButtonLink>
          }
          dead={another}
        />
      ) : (
        another
      )}
    </Page>
  )
}
