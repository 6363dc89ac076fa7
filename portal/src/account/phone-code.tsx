import { ConfirmPhoneChangeDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useAccountWords } from './account-words.ts'

/** The code that was sent to the new number. */
export function PhoneCode({ onDone, onAgain }: { onDone: () => void; onAgain: () => void }) {
  const say = useAccountWords()
  const confirm = useDo(ConfirmPhoneChangeDocument)
  const form = useSentForm({ code: '' }, async (input) => {
    await confirm.mutateAsync({ input })
    onDone()
  })
  return (
    <SentForm
      form={form}
      button={say('confirm')}
      beside={
        <Button loudness="quiet" onClick={onAgain}>
          {say('otherNumber')}
        </Button>
      }
    >
      <Field {...form.field('code')} label={say('phoneCode')}>
        <input
          {...form.input('code', { required: say('phoneCodeMissing') })}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
        />
      </Field>
    </SentForm>
  )
}
