import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
  type ButtonProps,
} from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, type ReactNode, useId } from 'react'
import type { Refused } from '../providers/refused.ts'
import { RefusalAlert } from './refusal-alert.tsx'

/** What a confirmation asks. */
export interface ConfirmDialogProps {
  title: string
  help?: ReactNode
  /** What the button does, as a verb: “Setujui”. */
  action: string
  color?: ButtonProps['color']
  /** Label of the reason people have to give; left out, none is asked. */
  reason?: string
  busy?: boolean
  refusal?: Refused | null
  onConfirm: (reason: string) => void
  onClose: () => void
  children?: ReactNode
}

/** Asks once more before something that cannot be taken back, with a reason where one is owed. */
export function ConfirmDialog({ title, help, action, color, reason, busy, refusal, ...rest }: ConfirmDialogProps) {
  const translate = useTranslate()
  const id = useId()
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    rest.onConfirm(String(new FormData(event.currentTarget).get('reason') ?? ''))
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={rest.onClose} aria-labelledby={id}>
      <form onSubmit={confirm}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {help && <DialogContentText component="div">{help}</DialogContentText>}
          <RefusalAlert refusal={refusal} />
          {rest.children}
          {reason && (
            <TextField name="reason" label={reason} margin="normal" minRows={3} required fullWidth multiline />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={rest.onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color={color} loading={busy} autoFocus={!reason}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
