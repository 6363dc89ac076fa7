import { Choices } from '../ui/choices.tsx'
import { Field } from '../ui/field.tsx'
import type { SentForm } from '../ui/use-sent-form.ts'
import { useRegisterWords } from './register-words.ts'

/** What somebody answers who registers. */
export interface Answers {
  name: string
  email: string
  phone: string
  channel: 'EMAIL' | 'WHATSAPP'
  username: string
  password: string
  /** Whether the terms shown were accepted. */
  termsVersion: boolean
}

/** Name, where to reach the person, and how they want to be told. */
export function AboutYou({ form }: { form: SentForm<Answers> }) {
  const say = useRegisterWords()
  const byWhatsApp = form.value('channel') === 'WHATSAPP'
  const mail = { required: say('emailMissing'), pattern: { value: /^\s*\S+@\S+\.\S+\s*$/, message: say('emailWrong') } }
  return (
    <>
      <h2>{say('you')}</h2>
      <Field {...form.field('name')} label={say('name')} hint={say('nameHint')}>
        <input {...form.input('name', { required: say('nameMissing') })} autoComplete="name" />
      </Field>
      <Field {...form.field('email')} label={say('email')}>
        <input {...form.input('email', mail)} type="email" inputMode="email" autoComplete="email" />
      </Field>
      <Choices
        label={say('channel')}
        kind="radio"
        name="channel"
        choices={[
          { value: 'EMAIL', label: say('byEmail') },
          { value: 'WHATSAPP', label: say('byWhatsApp'), hint: say('byWhatsAppHint') },
        ]}
        chosen={[form.value('channel')]}
        onChange={([chosen]) => form.set('channel', chosen!)}
      />
      <Field {...form.field('phone')} label={say('phone')} hint={say('phoneHint')} optional={!byWhatsApp}>
        <input
          {...form.input('phone', { validate: (phone) => !byWhatsApp || Boolean(phone) || say('phoneMissing') })}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
        />
      </Field>
    </>
  )
}
