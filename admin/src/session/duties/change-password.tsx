import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { ChangePasswordDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Field } from '../field.tsx'

/** The old password, and the new one twice. */
export function ChangePassword({ onDone }: { onDone: () => void }) {
  const translate = useTranslate()
  const change = useDo(ChangePasswordDocument)
  const [differs, setDiffers] = useState(false)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { repeated, ...input } = Object.fromEntries(new FormData(event.currentTarget)) as Record<Name, string>
    setDiffers(repeated !== input.newPassword)
    if (repeated === input.newPassword) change.mutate({ input }, { onSuccess: onDone })
  }

  const fault = differs ? translate('session.passwords_differ') : undefined
  return (
    <form onSubmit={submit}>
      <RefusalAlert refusal={change.error} />
      <Field
        name="currentPassword"
        label={translate('session.current_password')}
        type="password"
        autoComplete="current-password"
      />
      <Field name="newPassword" label={translate('session.new_password')} type="password" autoComplete="new-password" />
      <Field
        name="repeated"
        label={translate('session.repeat_password')}
        type="password"
        autoComplete="new-password"
        fault={fault}
      />
      <Button type="submit" variant="contained" fullWidth loading={change.isPending} sx={{ mt: 2 }}>
        {translate('session.change_password')}
      </Button>
    </form>
  )
}

type Name = 'currentPassword' | 'newPassword' | 'repeated'
