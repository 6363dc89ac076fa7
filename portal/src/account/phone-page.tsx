import { useState } from 'react'
import { RequestPhoneChangeDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { AccountPart } from './account-part.tsx'
import { useAccountWords } from './account-words.ts'
import { OwnPassword } from './own-password.tsx'
import { PhoneCode } from './phone-code.tsx'

/** Another WhatsApp number: asked for, then proven by the code sent there. */
export function PhonePage() {
  const say = useAccountWords()
  const [told, setTold] = useState<string>()
  const [done, setDone] = useState(false)
  return (
    <AccountPart title={say('phoneTitle')} {...(!done && { lead: say('phoneLead') })}>
      {done && <Notice tone="good">{say('phoneDone')}</Notice>}
      {!done && told && <Notice tone="good">{told}</Notice>}
      {!done && (told ? <PhoneCode onDone={() => setDone(true)} onAgain={() => setTold(undefined)} /> : null)}
      {!done && !told && <NewPhone onSent={setTold} />}
    </AccountPart>
  )
}

function NewPhone({ onSent }: { onSent: (message: string) => void }) {
  const say = useAccountWords()
  const ask = useDo(RequestPhoneChangeDocument)
  const form = useSentForm({ phone: '', password: '' }, async (input) =>
    onSent((await ask.mutateAsync({ input })).requestPhoneChange.message),
  )
  return (
    <SentForm form={form} button={say('sendCode')}>
      <Field {...form.field('phone')} label={say('newPhone')} hint={say('phoneHint')}>
        <input
          {...form.input('phone', { required: say('phoneMissing') })}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
        />
      </Field>
      <OwnPassword form={form} />
    </SentForm>
  )
}
