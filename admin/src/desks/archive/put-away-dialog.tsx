import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material'
import { type Theme, useMediaQuery } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId, useState } from 'react'
import { PlaceArchiveDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { PlaceChooser } from './place-chooser.tsx'

/** Chooses where a paper goes, with a word why, and puts it there. */
export function PutAwayDialog({ record, onClose }: { record: { id: string; number: string }; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const [place, setPlace] = useState<string>()
  const [note, setNote] = useState('')
  const { mutate, isPending, error } = useDo(PlaceArchiveDocument)
  const put = (event: FormEvent) => {
    event.preventDefault()
    mutate({ input: { record: record.id, place: place!, note: note.trim() || null } }, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      fullWidth
      fullScreen={small}
      maxWidth="sm"
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
    >
      <DialogForm onSubmit={put}>
        <DialogTitle id={titleId}>{translate('archive.put_away_title', { number: record.number })}</DialogTitle>
        <DialogContent>
          <RefusalAlert refusal={error} />
          <PlaceChooser chosen={place} onChoose={setPlace} />
          <TextField
            label={translate('archive.note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
            margin="normal"
            fullWidth
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!place}>
            {translate('archive.put_here')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
