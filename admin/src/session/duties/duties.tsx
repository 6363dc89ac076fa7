import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ComponentType } from 'react'
import type { Duty } from '../../gql/graphql.ts'
import { Entrance } from '../entrance.tsx'
import { useSignOut } from '../sign-out.ts'
import { AcceptTerms } from './accept-terms.tsx'
import { ChangePassword } from './change-password.tsx'
import { EnrolTotp } from './enrol-totp.tsx'

const forms: Record<Duty, ComponentType<{ onDone: () => void }>> = {
  ACCEPT_TERMS: AcceptTerms,
  CHANGE_PASSWORD: ChangePassword,
  ENROL_TOTP: EnrolTotp,
}

/** What an account still asks of its person before the console opens, one thing at a time. */
export default function Duties({ duty, onDone }: { duty: Duty; onDone: () => void }) {
  const translate = useTranslate()
  const signOut = useSignOut()
  const Form = forms[duty]
  return (
    <Entrance title={translate(`session.duty.${duty}`)} help={translate(`session.duty_help.${duty}`)}>
      <Form onDone={onDone} />
      <Button onClick={signOut} sx={{ mt: 2 }}>
        {translate('session.sign_out')}
      </Button>
    </Entrance>
  )
}
