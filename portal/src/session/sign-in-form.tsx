import { type ReactNode, useState } from 'react'
import { SignInDocument, type SignInMutation } from '../gql/graphql.ts'
import { isRefused } from '../graphql/refused.ts'
import { send } from '../graphql/send.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { CodeField } from './code-field.tsx'
import { useSessionWords } from './session-words.ts'

/** Where to go once somebody is in, and what to offer those who are not. */
export interface SignInFormProps {
  onDone: () => Promise<unknown>
  beside?: ReactNode
  /** Shown when the account was never activated. */
  notActivated?: ReactNode
}

/** Username and password, then the code of the authenticator app if the account has one. */
export function SignInForm({ onDone, beside, notActivated }: SignInFormProps) {
  const say = useSessionWords()
  const [codeAsked, setCodeAsked] = useState(false)
  const form = useSentForm({ identifier: '', password: '', code: '' }, async (input) => {
    // Sent as it is: a wrong password is no ended session, which would be asked for in a dialog.
    const { signIn } = await send<SignInMutation>(SignInDocument.toString(), { input })
    if (signIn.totpRequired) setCodeAsked(true)
    else await onDone()
  })
  return (
    <SentForm form={form} button={say('signIn')} beside={beside}>
      {isRefused(form.refusal, 'FORBIDDEN') && form.refusal.extensions.reason === 'NOT_ACTIVATED' && notActivated}
      <Field {...form.field('identifier')} label={say('identifier')}>
        <input
          {...form.input('identifier', { required: say('identifierMissing') })}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <PasswordField
        {...form.field('password')}
        label={say('password')}
        input={form.input('password', { required: say('passwordMissing') })}
      />
      {codeAsked && <Notice>{say('codeAsked')}</Notice>}
      {codeAsked && <CodeField form={form} name="code" />}
    </SentForm>
  )
}
