import { useState } from 'react'
import { isRefused } from '../graphql/refused.ts'
import { Notice } from '../ui/notice.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { AskForReset } from './ask-for-reset.tsx'
import { ChoosePassword } from './choose-password.tsx'
import { useSignInWords } from './sign-in-words.ts'
import { useLinkSecret } from './use-link-secret.ts'

/** Where the link for a new password leads, for those who forgot theirs and for those invited by the office. */
export function ChoosePasswordPage() {
  const say = useSignInWords()
  const token = useLinkSecret()
  const [told, setTold] = useState<string>()
  const [dead, setDead] = useState(!token)
  return (
    <Page title={say('resetTitle')} lead={say('resetLead')}>
      {!token && <Notice tone="warn">{say('incomplete')}</Notice>}
      {token && !told && (
        <ChoosePassword
          token={token}
          onDone={setTold}
          onRefused={(error) => setDead(isRefused(error) && error.fields.some(({ field }) => field === 'token'))}
        />
      )}
      {told && <Notice tone="good">{told}</Notice>}
      {told && (
        <ButtonLink loudness="main" href="/masuk">
          {say('signInNow')}
        </ButtonLink>
      )}
      {dead && <h2>{say('resendTitle')}</h2>}
      {dead && <AskForReset />}
      {dead && <p>{say('noEmail')}</p>}
    </Page>
  )
}
