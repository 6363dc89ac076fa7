import { ConfirmEmailChangeDocument } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { PressTheLink } from './press-the-link.tsx'
import { useSignInWords } from './sign-in-words.ts'
import { useLinkSecret } from './use-link-secret.ts'

/** Where the link to a new email address leads. */
export function EmailChangePage() {
  const say = useSignInWords()
  const token = useLinkSecret()
  const toAccount = <ButtonLink href="/akun">{say('toAccount')}</ButtonLink>
  const again = (
    <>
      <p>{say('emailAgain')}</p>
      {toAccount}
    </>
  )
  return (
    <Page title={say('emailTitle')} {...(token && { lead: say('emailLead') })}>
      {!token && <Notice tone="warn">{say('incomplete')}</Notice>}
      {!token && again}
      {token && (
        <PressTheLink
          document={ConfirmEmailChangeDocument}
          token={token}
          button={say('useAddress')}
          told={(answer) => answer.confirmEmailChange.message}
          next={toAccount}
          dead={again}
        />
      )}
    </Page>
  )
}
