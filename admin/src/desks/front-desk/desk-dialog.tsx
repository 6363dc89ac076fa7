import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, type ReactNode, useId } from 'react'
import type { Refused } from '../../providers/refused.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'

/** What is asked at the counter. */
export interface DeskDialogProps {
  title: string
  action: string
  busy: boolean
  refusal?: Refused | null
  /** What was filled in, by the names of the inputs; blanks at the ends are gone. */
  onSend: (given: (name: string) => string) => void
  onClose: () => void
  children: ReactNode
}

/** A small form over the desk; what the API refuses stands above it, and nothing typed is lost. */
export function DeskDialog({ title, action, busy, refusal, onSend, onClose, children }: DeskDialogProps) {
  const translate = useTranslate()
  const titleId = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onSend((name) => String(form.get(name) ?? '').trim())
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : onClose} aria-labelledby={titleId}>
      <DialogForm onSubmit={send}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <RefusalAlert refusal={refusal} />
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {action}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
