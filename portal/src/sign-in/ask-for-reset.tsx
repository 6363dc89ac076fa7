import { RequestPasswordResetDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useSignInWords } from './sign-in-words.ts'

/** Asks for a link to choose a new password; whether there is such an account is not told. */
export function AskForReset() {
  const say = useSignInWords()
  const ask = useDo(RequestPasswordResetDocument)
  const form = useSentForm({ identifier: '' }, (input) => ask.mutateAsync({ input }))
  return (
    <>
      {ask.data && <Notice tone="good">{ask.data.requestPasswordReset.message}</Notice>}
      <SentForm form={form} button={say('sendReset')}>
        <Field {...form.field('identifier')} label={say('identifier')}>
          <input
            {...form.input('identifier', { required: say('identifierMissing') })}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Field>
      </SentForm>
    </>
  )
}
