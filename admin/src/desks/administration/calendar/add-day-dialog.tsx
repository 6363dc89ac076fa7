import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId } from 'react'
import { AddHolidayDocument, type HolidayKind } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'

const kinds: HolidayKind[] = ['HOLIDAY', 'COLLECTIVE_LEAVE']

/** Writes a day of the joint decree into the calendar. */
export function AddDayDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const translate = useTranslate()
  const id = useId()
  const { mutate, isPending, error } = useDo(AddHolidayDocument)
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const input = { day: text('day'), kind: text('kind') as HolidayKind, name: text('name') }
    mutate({ input }, { onSuccess: onClose })
  }
  const faultOf = (field: string) => error?.fields.find((one) => one.field === field)?.message
  const input = (name: string) => ({
    name,
    label: translate(`administration.day_off.${name}`),
    error: Boolean(faultOf(name)),
    helperText: faultOf(name),
    margin: 'dense' as const,
    required: true,
    fullWidth: true,
  })
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={isPending ? undefined : onClose} aria-labelledby={id}>
      <DialogForm onSubmit={add}>
        <DialogTitle id={id}>{translate('administration.add_day')}</DialogTitle>
        <DialogContent>
          {error && error.fields.length === 0 && <RefusalAlert refusal={error} />}
          <TextField
            {...input('day')}
            type="date"
            defaultValue={`${year}-01-01`}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField {...input('kind')} select defaultValue={kinds[0]}>
            {kinds.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {translate(`administration.holiday.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField {...input('name')} slotProps={{ htmlInput: { minLength: 3, maxLength: 120 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('administration.add')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
