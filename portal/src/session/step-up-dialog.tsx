import { StepUpDocument } from '../gql/graphql.ts'
import { send } from '../graphql/send.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { CodeField } from './code-field.tsx'
import { useSessionWords } from './session-words.ts'
import type { Me } from './use-me.ts'

/** Asks for the password once more, and the code if the account has an app, before a weighty step. */
export function StepUpDialog({ person, onClose }: { person: Me; onClose: (done: boolean) => void }) {
  const say = useSessionWords()
  const form = useSentForm({ password: '', code: '' }, async ({ password, code }) => {
    await send(StepUpDocument.toString(), { input: { password, ...(code && { code }) } })
    onClose(true)
  })
  return (
    <Dialog title={say('prove')} onClose={() => onClose(false)} actions={null}>
      <p>{say('proveHelp')}</p>
      <SentForm
        form={form}
        button={say('goOn')}
        beside={<Button onClick={() => onClose(false)}>{say('cancel')}</Button>}
      >
        {/* Lets a password manager know whose password is asked for. */}
        <input type="text" value={person.username} autoComplete="username" hidden readOnly />
        <PasswordField
          {...form.field('password')}
          label={say('password')}
          input={form.input('password', { required: say('passwordMissing') })}
        />
        {person.totpEnrolledAt && <CodeField form={form} name="code" />}
      </SentForm>
    </Dialog>
  )
}
