import { Button, Paper, Typography } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { useState } from 'react'
import type { Action, Resource } from '../../schema/resource.ts'
import { useNumbers } from '../../ui/numbers.ts'
import { useWords } from '../words.ts'
import { bulkActionsOf } from './bulk-actions.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { mostChosen, useSelectAll } from './use-select-all.ts'

/** How many records are chosen, and what may be done with all of them. */
export function BulkBar({ resource }: { resource: Resource }) {
  const translate = useTranslate()
  const words = useWords()
  const { selectedIds, onUnselectItems, total = 0 } = useListContext()
  const { number } = useNumbers()
  const { selectAll, busy } = useSelectAll(resource)
  const most = Math.min(total, mostChosen)
  const [open, setOpen] = useState<Action>()
  if (!selectedIds.length) return null
  return (
    <Paper variant="outlined" role="region" aria-label={translate('generated.chosen')} sx={barBox}>
      <Typography variant="body2" role="status" sx={{ flex: 1 }}>
        {translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}
      </Typography>
      {selectedIds.length < most && (
        <Button size="small" onClick={() => void selectAll()} loading={busy}>
          {translate(most < total ? 'generated.select_first' : 'generated.select_all', { count: number(most) })}
        </Button>
      )}
      {bulkActionsOf(resource).map((action) => (
        <Button key={action.name} size="small" variant="outlined" onClick={() => setOpen(action)}>
          {words.action(action.name)}
        </Button>
      ))}
      <Button size="small" onClick={() => onUnselectItems()}>
        {translate('ra.action.unselect')}
      </Button>
      {open && <BulkDialog action={open} resource={resource} onClose={() => setOpen(undefined)} />}
    </Paper>
  )
}

const barBox = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, p: 1 }
