import { ResetPasswordDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { PasswordField } from '../ui/password-field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useSignInWords } from './sign-in-words.ts'

interface ChoosePasswordProps {
  token: string
  onDone: (message: string) => void
  onRefused: (error: unknown) => void
}

/** A new password, typed twice. */
export function ChoosePassword({ token, onDone, onRefused }: ChoosePasswordProps) {
  const say = useSignInWords()
  const reset = useDo(ResetPasswordDocument)
  const form = useSentForm({ password: '', repeated: '' }, async ({ password }) => {
    try {
      onDone((await reset.mutateAsync({ input: { token, password } })).resetPassword.message)
    } catch (error) {
      onRefused(error)
      throw error
    }
  })
  const isSame = (repeated: unknown) => repeated === form.value('password') || say('differ')
  return (
    <SentForm form={form} button={say('savePassword')}>
      <PasswordField
        {...form.field('password')}
        label={say('newPassword')}
        input={form.input('password', { required: say('newPasswordMissing') })}
        chosen={{ value: form.value('password') }}
      />
      <PasswordField
        {...form.field('repeated')}
        label={say('repeated')}
        input={form.input('repeated', { validate: isSame })}
      />
    </SentForm>
  )
}
