import { Alert, DialogContentText, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { InviteVisitorDocument, type VisitorFragment } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { DeskDialog } from './desk-dialog.tsx'

/** Sends the link by which somebody who has an email address by now makes the account their own. */
export function InviteDialog({ visitor, onClose }: { visitor: VisitorFragment; onClose: () => void }) {
  const translate = useTranslate()
  const [sent, setSent] = useState('')
  const { mutate, isPending, error } = useDo(InviteVisitorDocument)
  const invite = (given: (name: string) => string) => {
    const email = given('email')
    mutate({ input: { account: visitor.id, email } }, { onSuccess: () => setSent(email) })
  }
  return (
    <DeskDialog
      title={translate('front_desk.invite_title', { name: visitor.name })}
      action={translate('front_desk.invite_action')}
      busy={isPending}
      refusal={error}
      onSend={invite}
      onClose={onClose}
    >
      <DialogContentText>{translate('front_desk.invite_help')}</DialogContentText>
      <TextField
        name="email"
        type="email"
        label={translate('front_desk.field.email')}
        margin="dense"
        required
        fullWidth
        autoFocus
      />
      {sent && (
        <Alert severity="success" role="status">
          {translate('front_desk.invited', { email: sent })}
        </Alert>
      )}
    </DeskDialog>
  )
}
