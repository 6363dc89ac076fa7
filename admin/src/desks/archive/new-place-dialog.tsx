import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId } from 'react'
import { CreateStoragePlaceDocument, type PlaceKind } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { kindsIn, type NestedPlace } from './place-path.ts'

/** Makes a place known inside another one, or as the outermost. */
export function NewPlaceDialog({ parent, onClose }: { parent?: NestedPlace; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const { mutate, isPending, error } = useDo(CreateStoragePlaceDocument)
  const kinds = kindsIn(parent?.kind)
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const input = {
      kind: text('kind') as PlaceKind,
      code: text('code'),
      name: text('name'),
      capacity: text('capacity') ? Number(text('capacity')) : null,
      parent: parent?.id ?? null,
    }
    mutate({ input }, { onSuccess: onClose })
  }
  const faultOf = (field: string) => error?.fields.find((one) => one.field === field)?.message
  const input = (name: string, more: object = {}) => (
    <TextField
      name={name}
      label={translate(`archive.place.${name}`)}
      error={Boolean(faultOf(name))}
      helperText={faultOf(name)}
      margin="dense"
      fullWidth
      {...more}
    />
  )
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={isPending ? undefined : onClose} aria-labelledby={titleId}>
      <DialogForm onSubmit={make}>
        <DialogTitle id={titleId}>
          {parent ? translate('archive.new_place_in', { name: parent.name }) : translate('archive.new_place')}
        </DialogTitle>
        <DialogContent>
          {error && error.fields.length === 0 && <RefusalAlert refusal={error} />}
          {input('kind', {
            select: true,
            defaultValue: kinds[0],
            children: kinds.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {translate(`archive.kind.${kind}`)}
              </MenuItem>
            )),
          })}
          {input('code', { required: true, slotProps: { htmlInput: { maxLength: 20 } } })}
          {input('name', { required: true, slotProps: { htmlInput: { maxLength: 120 } } })}
          {input('capacity', { type: 'number', slotProps: { htmlInput: { min: 1, step: 1 } } })}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('archive.make_place')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
