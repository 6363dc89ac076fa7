import { List } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { QueueRowFragment } from '../../../gql/graphql.ts'
import { QueueRow } from './queue-row.tsx'
import { useRowKeys } from './use-row-keys.ts'

/** Files one under the other, with their states where these differ; `j` and `k` walk through them. */
export function QueueList({ rows, hasStates }: { rows: readonly QueueRowFragment[]; hasStates: boolean }) {
  const translate = useTranslate()
  const list = useRowKeys()
  return (
    <List ref={list} disablePadding aria-label={translate('verification.files')} sx={frame}>
      {rows.map((row) => (
        <QueueRow key={row.id} row={row} hasState={hasStates} />
      ))}
    </List>
  )
}

const frame = { border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: 'background.paper', overflow: 'hidden' }
