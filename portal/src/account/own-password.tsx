import type { FieldValues, Path } from 'react-hook-form'
import { PasswordField } from '../ui/password-field.tsx'
import type { SentForm } from '../ui/use-sent-form.ts'
import { useAccountWords } from './account-words.ts'

/** The own password, asked for before something that matters. */
export function OwnPassword<Values extends FieldValues>({ form }: { form: SentForm<Values> }) {
  const say = useAccountWords()
  const name = 'password' as Path<Values>
  return (
    <PasswordField
      {...form.field(name)}
      label={say('ownPassword')}
      input={form.input(name, { required: say('passwordMissing') })}
    />
  )
}
