import { Checkbox, FormControlLabel, TextField } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { useState } from 'react'
import { SaveViewDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import type { Field, Resource } from '../../schema/resource.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import { exportColumns } from './export-columns.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface SaveViewDialogProps {
  resource: Resource
  columns: readonly Field[]
  onClose: () => void
}

/** Keeps the list as it stands now under a name, for oneself or for the bidang. */
export function SaveViewDialog({ resource, columns, onClose }: SaveViewDialogProps) {
  const translate = useTranslate()
  const { filterValues, sort } = useListContext()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const words = useWords()
  const { reading } = useData()
  const save = useDo(SaveViewDocument)
  const value = resource.sorts.get(sort.field)
  const input = {
    list: resource.name,
    name,
    shared,
    filter: filterValues as Record<string, unknown>,
    columns: columns.flatMap((column) => exportColumns(column, words, reading)).map(({ path }) => path),
    descending: sort.order === 'DESC',
    ...(value && { sort: value }),
  }
  return (
    <ConfirmDialog
      title={translate('generated.save_view')}
      action={translate('ra.action.save')}
      busy={save.isPending}
      refusal={save.error}
      onConfirm={() => save.mutate({ input }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField
        label={translate('generated.view_name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        margin="normal"
        slotProps={{ htmlInput: { maxLength: 80 } }}
        fullWidth
        required
        autoFocus
      />
      <FormControlLabel
        control={<Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)} />}
        label={translate('generated.share_view')}
      />
    </ConfirmDialog>
  )
}
