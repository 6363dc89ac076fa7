import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId } from 'react'
import { BorrowersDocument, LendArchiveDocument } from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { today } from '../../../ui/dates.ts'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'

/** Lends a paper: to whom, what for, until when. */
export function LendDialog({ record, onClose }: { record: { id: string; number: string }; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const { data } = useAsk(BorrowersDocument, {})
  const { mutate, isPending, error } = useDo(LendArchiveDocument)
  const lend = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const input = { record: record.id, borrower: text('borrower'), purpose: text('purpose'), dueOn: text('dueOn') }
    mutate({ input }, { onSuccess: onClose })
  }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={isPending ? undefined : onClose} aria-labelledby={titleId}>
      <DialogForm onSubmit={lend}>
        <DialogTitle id={titleId}>{translate('keeping.lend_title', { number: record.number })}</DialogTitle>
        <DialogContent>
          <RefusalAlert refusal={error} />
          <TextField
            name="borrower"
            label={translate('keeping.borrower')}
            select
            required
            defaultValue=""
            fullWidth
            margin="dense"
          >
            {(data?.colleagues ?? []).map(({ id, name, position }) => (
              <MenuItem key={id} value={id}>
                {position ? `${name}, ${position}` : name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            name="purpose"
            label={translate('keeping.purpose')}
            required
            fullWidth
            margin="dense"
            slotProps={{ htmlInput: { minLength: 5, maxLength: 300 } }}
          />
          <TextField
            name="dueOn"
            type="date"
            label={translate('keeping.due_on')}
            defaultValue={today()}
            required
            fullWidth
            margin="dense"
            slotProps={{ htmlInput: { min: today() }, inputLabel: { shrink: true } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('keeping.lend')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
