import { Link } from 'wouter'
import { RegisterDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { type Terms, TermsOfUse } from '../session/terms-of-use.tsx'
import { fewestCharacters } from '../ui/estimate-strength.ts'
import { Field } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { TickBox } from '../ui/tick-box.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { AboutYou, type Answers } from './about-you.tsx'
import type { Registered } from './check-your-email.tsx'
import { useRegisterWords } from './register-words.ts'

const empty: Answers = {
  ...{ name: '', email: '', phone: '', channel: 'EMAIL', username: '', password: '', termsVersion: false },
}

/** Who wants an account, how they sign in, and the terms they accept. */
export function RegisterForm({ terms, onDone }: { terms?: Terms | null; onDone: (done: Registered) => void }) {
  const say = useRegisterWords()
  const register = useDo(RegisterDocument)
  const form = useSentForm(empty, async (answers) => {
    const { username, password, email } = answers
    await register.mutateAsync({ input: { ...answers, termsVersion: terms?.version ?? 0 } })
    onDone({ username, password, email })
  })
  const long = (password: unknown) => [...String(password)].length >= fewestCharacters || say('passwordShort')
  return (
    <SentForm form={form} button={say('register')}>
      <AboutYou form={form} />
      <h2>{say('access')}</h2>
      <Field {...form.field('username')} label={say('username')} hint={say('usernameHint')}>
        <input
          {...form.input('username', {
            required: say('usernameMissing'),
            pattern: { value: /^\s*[A-Za-z][A-Za-z0-9._-]{3,29}\s*$/, message: say('usernameWrong') },
          })}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <PasswordField
        {...form.field('password')}
        label={say('password')}
        input={form.input('password', { required: say('passwordMissing'), validate: long })}
        chosen={{
          value: form.value('password'),
          personal: [form.value('name'), form.value('username'), form.value('email')],
        }}
      />
      <h2>{say('terms')}</h2>
      {terms && <TermsOfUse terms={terms} />}
      <TickBox
        {...form.field('termsVersion')}
        label={say('accept')}
        input={form.input('termsVersion', { required: say('acceptMissing') })}
      />
      <p>
        {say('privacy')} <Link href="/privasi">{say('readPrivacy')}</Link>
      </p>
    </SentForm>
  )
}
