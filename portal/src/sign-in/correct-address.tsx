import { CorrectRegistrationEmailDocument, type CorrectRegistrationEmailMutation } from '../gql/graphql.ts'
import { useState } from 'react'
import { send } from '../graphql/send.ts'
import { Card } from '../ui/card.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useSignInWords } from './sign-in-words.ts'

/** What somebody chose who has just registered. */
export interface Chosen {
  username: string
  password: string
}

interface CorrectAddressProps {
  /** Known right after registering; asked for otherwise. */
  chosen?: Chosen
  onCorrected?: (email: string) => void
}

/** Corrects the address of an account that is not active yet; username and password prove whose it is. */
export function CorrectAddress({ chosen, onCorrected }: CorrectAddressProps) {
  const say = useSignInWords()
  const [told, setTold] = useState<string>()
  const form = useSentForm({ username: '', password: '', ...chosen, email: '' }, async (input) => {
    // Sent as it is: a wrong password is no ended session.
    const answer = await send<CorrectRegistrationEmailMutation>(CorrectRegistrationEmailDocument.toString(), { input })
    setTold(answer.correctRegistrationEmail.message)
    onCorrected?.(input.email)
  })
  return (
    <Card as="section">
      <h2>{say('correctTitle')}</h2>
      <p>{say('correctHelp')}</p>
      {told && <Notice tone="good">{told}</Notice>}
      <SentForm form={form} button={say('correct')} loudness="plain" label={say('correctTitle')}>
        {!chosen && (
          <>
            <Field {...form.field('username')} label={say('username')}>
              <input
                {...form.input('username', { required: say('usernameMissing') })}
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
              />
            </Field>
            <PasswordField
              {...form.field('password')}
              label={say('password')}
              input={form.input('password', { required: say('passwordMissing') })}
            />
          </>
        )}
        <Field {...form.field('email')} label={say('email')}>
          <input
            {...form.input('email', { required: say('emailMissing') })}
            type="email"
            inputMode="email"
            autoComplete="email"
          />
        </Field>
      </SentForm>
    </Card>
  )
}
