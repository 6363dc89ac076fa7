import { TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { OpenOldImportDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'

/** Begins an import: what is brought. */
export function NewImportDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const { mutate, error, isPending } = useDo(OpenOldImportDocument)
  const open = () =>
    mutate(
      { input: { title } },
      { onSuccess: ({ openLegacyImport }) => void navigate(`/archive/imports/${openLegacyImport.import.id}`) },
    )
  return (
    <ConfirmDialog
      title={translate('legacy.new')}
      action={translate('legacy.begin')}
      busy={isPending}
      refusal={error}
      onConfirm={open}
      onClose={onClose}
    >
      <TextField
        label={translate('legacy.title_label')}
        helperText={translate('legacy.title_help')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 120 } }}
        margin="normal"
        fullWidth
        required
      />
    </ConfirmDialog>
  )
}
