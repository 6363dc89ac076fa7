import { DialogContentText, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ChangeVisitorPhoneDocument, type VisitorFragment } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { DeskDialog } from './desk-dialog.tsx'

/** Writes down another WhatsApp number of somebody at the counter, or that they have none any more. */
export function PhoneDialog({
  visitor,
  onChanged,
  onClose,
}: {
  visitor: VisitorFragment
  onChanged: (visitor: VisitorFragment) => void
  onClose: () => void
}) {
  const translate = useTranslate()
  const { mutate, isPending, error } = useDo(ChangeVisitorPhoneDocument)
  const change = (given: (name: string) => string) =>
    mutate(
      { input: { account: visitor.id, phone: given('phone') || null } },
      { onSuccess: ({ changeVisitorPhone }) => onChanged(changeVisitorPhone.visitor) },
    )
  return (
    <DeskDialog
      title={translate('front_desk.phone_title', { name: visitor.name })}
      action={translate('ra.action.save')}
      busy={isPending}
      refusal={error}
      onSend={change}
      onClose={onClose}
    >
      <DialogContentText>{translate('front_desk.phone_change_help')}</DialogContentText>
      <TextField
        name="phone"
        type="tel"
        label={translate('front_desk.field.phone')}
        helperText={translate('front_desk.phone_help')}
        defaultValue={visitor.phone ?? ''}
        margin="dense"
        fullWidth
        autoFocus
      />
    </DeskDialog>
  )
}
