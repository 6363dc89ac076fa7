import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import type { OldRowsQuery } from '../../../gql/graphql.ts'
import { StatusChip } from '../../../ui/status-chip.tsx'
import { useText } from '../../../ui/text.ts'
import { outcomeTones } from './tones.ts'

/** One row: its line in the sheet, what it says, and what must be corrected, or the record it became. */
export function OldRow({ row }: { row: OldRowsQuery['legacyRows']['nodes'][number] }) {
  const translate = useTranslate()
  const text = useText()
  const { line, number, description, fileName, outcome, faults, record } = row
  return (
    <Box component="li" sx={{ listStyle: 'none', borderTop: 1, borderColor: 'divider', pt: 1, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="span" color="textSecondary">
          {translate('legacy.line', { line })}
        </Typography>
        <StatusChip state={outcome} tone={outcomeTones[outcome]} label={translate(`legacy.outcome.${outcome}`)} />
        <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>
          {record ? (
            <Link component={RouterLink} to={`/archive/records/${record.id}`}>
              {number}
            </Link>
          ) : (
            number
          )}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {[description, fileName].filter(Boolean).join(' · ')}
      </Typography>
      {faults.length > 0 && (
        <Box component="ul" sx={{ pl: 3, my: 0.5 }}>
          {faults.map(({ column, message }) => (
            <li key={`${column}${message.id}`}>
              <strong>{column}</strong>: {text(message)}
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}
