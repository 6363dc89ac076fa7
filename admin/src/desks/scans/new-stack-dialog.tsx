import { Checkbox, FormControlLabel, FormHelperText, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { OpenScanBatchDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** Begins a stack: how it is scanned, and whether both sides are. */
export function NewStackDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [method, setMethod] = useState(translate('scans.usual_method'))
  const [bothSides, setBothSides] = useState(false)
  const { mutate, error, isPending } = useDo(OpenScanBatchDocument)
  const open = () =>
    mutate(
      { input: { method, blankEnds: !bothSides } },
      { onSuccess: ({ openScanBatch }) => void navigate(`/scans/stacks/${openScanBatch.batch.id}`) },
    )
  return (
    <ConfirmDialog
      title={translate('scans.new')}
      help={translate('scans.new_help')}
      action={translate('scans.begin')}
      busy={isPending}
      refusal={error}
      onConfirm={open}
      onClose={onClose}
    >
      <TextField
        label={translate('scans.method')}
        helperText={translate('scans.method_help')}
        value={method}
        onChange={(event) => setMethod(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        margin="normal"
        fullWidth
        required
      />
      <FormControlLabel
        control={<Checkbox checked={bothSides} onChange={(_, checked) => setBothSides(checked)} />}
        label={translate('scans.both_sides')}
      />
      <FormHelperText>{translate('scans.both_sides_help')}</FormHelperText>
    </ConfirmDialog>
  )
}
