import { Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { SignInDocument, type SignInMutation } from '../gql/graphql.ts'
import type { Refused } from '../providers/refused.ts'
import { send } from '../providers/send.ts'
import { RefusalAlert } from '../ui/refusal-alert.tsx'
import { Field } from './field.tsx'

/** Username and password, then the code of the authenticator app if one is asked for. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const translate = useTranslate()
  const [refusal, setRefusal] = useState<Refused>()
  const [totpRequired, setTotpRequired] = useState(false)
  const [busy, setBusy] = useState(false)

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(undefined)
    try {
      const input = Object.fromEntries(new FormData(event.currentTarget))
      const answer = await send<SignInMutation>(SignInDocument.toString(), { input })
      if (answer.signIn.user) onDone()
      else setTotpRequired(true)
    } catch (error) {
      setRefusal(error as Refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={signIn}>
      <RefusalAlert refusal={refusal} />
      <Field name="identifier" label={translate('session.identifier')} autoComplete="username" autoFocus />
      <Field name="password" label={translate('session.password')} type="password" autoComplete="current-password" />
      {totpRequired && <CodeField />}
      <Stack sx={{ mt: 2 }}>
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {translate('session.sign_in')}
        </Button>
      </Stack>
    </form>
  )
}

/** The code of the authenticator app, or a recovery code. */
export function CodeField({ required = true }: { required?: boolean }) {
  const translate = useTranslate()
  return (
    <Field
      name="code"
      label={translate('session.code')}
      helperText={translate('session.code_help')}
      autoComplete="one-time-code"
      required={required}
      autoFocus={required}
    />
  )
}
