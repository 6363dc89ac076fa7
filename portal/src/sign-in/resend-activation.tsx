import { ResendActivationDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Card } from '../ui/card.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useSignInWords } from './sign-in-words.ts'

/** Sends the activation link again; who has just registered need not say who they are. */
export function ResendActivation({ identifier = '' }: { identifier?: string }) {
  const say = useSignInWords()
  const resend = useDo(ResendActivationDocument)
  const form = useSentForm({ identifier }, (input) => resend.mutateAsync({ input }))
  return (
    <Card as="section">
      <h2>{say('resendTitle')}</h2>
      <p>{say('resendHelp')}</p>
      {resend.data && <Notice tone="good">{resend.data.resendActivation.message}</Notice>}
      <SentForm form={form} button={say('resend')} loudness="plain" label={say('resendTitle')}>
        {!identifier && (
          <Field {...form.field('identifier')} label={say('identifier')}>
            <input
              {...form.input('identifier', { required: say('identifierMissing') })}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
            />
          </Field>
        )}
      </SentForm>
    </Card>
  )
}
