import { RequestEmailChangeDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { AccountPart } from './account-part.tsx'
import { useAccountWords } from './account-words.ts'
import { OwnPassword } from './own-password.tsx'

/** Asking for another email address; it counts once the link sent there is used. */
export function EmailPage() {
  const say = useAccountWords()
  const ask = useDo(RequestEmailChangeDocument)
  const form = useSentForm({ email: '', password: '' }, (input) => ask.mutateAsync({ input }))
  return (
    <AccountPart title={say('emailTitle')} lead={say('emailLead')}>
      {ask.data && <Notice tone="good">{ask.data.requestEmailChange.message}</Notice>}
      <SentForm form={form} button={say('sendLink')}>
        <Field {...form.field('email')} label={say('newEmail')}>
          <input
            {...form.input('email', { required: say('emailMissing') })}
            type="email"
            inputMode="email"
            autoComplete="email"
          />
        </Field>
        <OwnPassword form={form} />
      </SentForm>
    </AccountPart>
  )
}
