import { Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { FormEvent } from 'react'
import { ConfirmTotpDocument, EnrolTotpDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Field } from '../field.tsx'
import { CodeField } from '../sign-in-form.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

const formOf = (event: FormEvent<HTMLFormElement>) => {
  event.preventDefault()
  return Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
}

/** Sets the authenticator app up: password, code to photograph, first code back, recovery codes to keep. */
export function EnrolTotp({ onDone }: { onDone: () => void }) {
  const translate = useTranslate()
  const enrol = useDo(EnrolTotpDocument)
  const confirm = useDo(ConfirmTotpDocument)
  const secret = enrol.data?.enrolTotp
  const codes = confirm.data?.confirmTotp.recoveryCodes
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  if (!secret)
    return (
      <form onSubmit={(event) => enrol.mutate({ input: { password: formOf(event).password! } })}>
        <RefusalAlert refusal={enrol.error} />
        <Field name="password" label={translate('session.password')} type="password" autoComplete="current-password" />
        <Button type="submit" variant="contained" fullWidth loading={enrol.isPending}>
          {translate('session.show_qr')}
        </Button>
      </form>
    )
  return (
    <form onSubmit={(event) => confirm.mutate({ input: { code: formOf(event).code! } })}>
      <QrCode text={secret.uri} label={translate('session.qr')} />
      <Typography variant="body2">{translate('session.secret')}</Typography>
      <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{secret.secret}</Typography>
      <RefusalAlert refusal={confirm.error} />
      <CodeField />
      <Button type="submit" variant="contained" fullWidth loading={confirm.isPending}>
        {translate('session.confirm_code')}
      </Button>
    </form>
  )
}
