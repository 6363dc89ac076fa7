import { Box, Card, Checkbox, Stack, Typography } from '@mui/material'
import { type RaRecord, useListContext, useLocale, useTranslate } from 'ra-core'
import type { Field, Resource } from '../../schema/resource.ts'
import { bulkActionsOf } from '../deeds/bulk-actions.ts'
import { represent } from '../represent.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'
import { RowLink } from './row-link.tsx'

/** The records as cards, one below the other, for a phone. */
export function Cards({ resource, columns }: { resource: Resource; columns: readonly Field[] }) {
  const { data = [] } = useListContext()
  return (
    <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: 'none' }}>
      {data.map((row: RaRecord) => (
        <OneCard key={row.id} row={row} resource={resource} columns={columns} />
      ))}
    </Stack>
  )
}

function OneCard({ row, resource, columns }: { row: RaRecord; resource: Resource; columns: readonly Field[] }) {
  const words = useWords()
  const locale = useLocale()
  const translate = useTranslate()
  const { selectedIds, onToggleItem } = useListContext()
  const name = represent(row, resource, words, locale)
  const [first, ...rest] = columns
  return (
    <Card component="li" variant="outlined" sx={{ position: 'relative', p: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {first && <RowLink resource={resource} row={row} column={first} name={name} />}
        </Box>
        {bulkActionsOf(resource).length > 0 && (
          <Checkbox
            size="small"
            checked={selectedIds.includes(row.id)}
            onChange={() => onToggleItem(row.id)}
            slotProps={{ input: { 'aria-label': translate('generated.select', { name }) } }}
            sx={{ position: 'relative', zIndex: 1, p: 0.5 }}
          />
        )}
      </Box>
      <Box component="dl" sx={pairs}>
        {rest.map((column) => (
          <Box key={column.name} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {words.field(column)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <Value field={column} value={row[column.name]} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Card>
  )
}

const pairs = { display: 'grid', gridTemplateColumns: 'minmax(96px, 35%) 1fr', columnGap: 1, rowGap: 0.5, m: 0, mt: 1 }
