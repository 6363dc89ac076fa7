import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ReactNode, useId } from 'react'
import type { Refused } from '../../../providers/refused.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'

/** What a dialog that ends the verification of a file asks. */
export interface ClosingDialogProps {
  title: string
  action: string
  color?: 'primary' | 'warning'
  /** Whether something stands in the way; then there is nothing to confirm. */
  isBlocked: boolean
  isBusy: boolean
  refusal: Refused | null
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/** Shows what is about to happen before it does; the page stays beneath it. */
export function ClosingDialog({ title, action, color, isBlocked, isBusy, refusal, ...rest }: ClosingDialogProps) {
  const translate = useTranslate()
  const id = useId()
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={rest.onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <RefusalAlert refusal={refusal} />
        {rest.children}
      </DialogContent>
      <DialogActions>
        <Button onClick={rest.onClose}>{translate(isBlocked ? 'ra.action.close' : 'ra.action.cancel')}</Button>
        {!isBlocked && (
          <Button variant="contained" color={color} loading={isBusy} onClick={rest.onConfirm}>
            {action}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
