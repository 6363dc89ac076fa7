import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  TextField,
} from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId } from 'react'
import { ApproveDestructionDocument, AssessDestructionDocument, DestroyRecordsDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import type { ShownDestruction } from './destruction.tsx'

interface StepDialogProps {
  destruction: ShownDestruction
  step: 'assess' | 'approve' | 'destroy'
  onClose: () => void
}

/** Asks what a step towards destroying records owes, and takes it. */
export function StepDialog({ destruction: { id, longKept }, step, onClose }: StepDialogProps) {
  const translate = useTranslate()
  const titleId = useId()
  const assess = useDo(AssessDestructionDocument)
  const approve = useDo(ApproveDestructionDocument)
  const destroy = useDo(DestroyRecordsDocument)
  const { isPending, error } = { assess, approve, destroy }[step]
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const done = { onSuccess: onClose }
    if (step === 'assess')
      assess.mutate({ input: { destruction: id, panel: text('panel'), assessment: text('assessment') } }, done)
    else if (step === 'approve') {
      const input = {
        destruction: id,
        keepElectronic: given.has('keepElectronic'),
        anriNumber: text('anriNumber') || null,
      }
      approve.mutate({ input }, done)
    } else destroy.mutate({ input: { destruction: id, method: text('method') } }, done)
  }
  const field = (name: string, rows = 1) => (
    <TextField
      name={name}
      label={translate(`keeping.${name}`)}
      required
      multiline={rows > 1}
      minRows={rows}
      fullWidth
      margin="dense"
    />
  )
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={isPending ? undefined : onClose} aria-labelledby={titleId}>
      <DialogForm onSubmit={take}>
        <DialogTitle id={titleId}>{translate(`keeping.${step}`)}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate(`keeping.${step}_help`)}</DialogContentText>
          <RefusalAlert refusal={error} />
          {step === 'assess' && field('panel')}
          {step === 'assess' && field('assessment', 4)}
          {step === 'approve' && longKept && field('anriNumber')}
          {step === 'approve' && (
            <FormControlLabel
              control={<Checkbox name="keepElectronic" defaultChecked />}
              label={translate('keeping.keep_electronic')}
            />
          )}
          {step === 'destroy' && field('method', 2)}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={step === 'destroy' ? 'error' : 'primary'}
            loading={isPending}
          >
            {translate(`keeping.${step}`)}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
