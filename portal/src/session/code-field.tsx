import type { FieldValues, Path } from 'react-hook-form'
import { Field } from '../ui/field.tsx'
import type { SentForm } from '../ui/use-sent-form.ts'
import { useSessionWords } from './session-words.ts'

/** The code of the authenticator app, or a recovery code; it takes the focus, for it is asked for when all else stands. */
export function CodeField<Values extends FieldValues>({ form, name }: { form: SentForm<Values>; name: Path<Values> }) {
  const say = useSessionWords()
  return (
    <Field {...form.field(name)} label={say('code')} hint={say('codeHelp')}>
      <input
        {...form.input(name, { required: say('codeMissing') })}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
      />
    </Field>
  )
}
