import { Box, Link, MenuItem, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import type { StockOutcome, StockTakeOnDeskQuery } from '../../../gql/graphql.ts'
import { StatusChip } from '../../../ui/status-chip.tsx'
import type { Tone } from '../../../ui/tone.ts'

const tones: Record<StockOutcome, Tone> = {
  EXPECTED: 'default',
  FOUND: 'success',
  MISPLACED: 'warning',
  SURPLUS: 'warning',
  ON_LOAN: 'info',
  MISSING: 'error',
}
const outcomes = Object.keys(tones) as StockOutcome[]

interface StockLinesProps {
  lines: StockTakeOnDeskQuery['stockTakeLines']
  outcome: StockOutcome | undefined
  onOutcome: (outcome: StockOutcome | undefined) => void
}

/** The papers of a stock-take, all or those that ended alike. */
export function StockLines({ lines, outcome, onOutcome }: StockLinesProps) {
  const translate = useTranslate()
  return (
    <>
      <TextField
        select
        size="small"
        label={translate('archive.view_label')}
        value={outcome ?? ''}
        onChange={(event) => onOutcome(outcomes.find((one) => one === event.target.value))}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 220, mb: 1 }}
      >
        <MenuItem value="">{translate('keeping.all_outcomes')}</MenuItem>
        {outcomes.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`keeping.outcome.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {translate('keeping.lines', { smart_count: lines.totalCount })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.nodes.map(({ id, code, outcome: result, record }) => (
          <Box component="li" key={id} sx={row}>
            {record ? (
              <Link component={RouterLink} to={`/archive/records/${record.id}`} sx={{ overflowWrap: 'anywhere' }}>
                {code}
              </Link>
            ) : (
              <span>{code}</span>
            )}
            <StatusChip state={result} tone={tones[result]} label={translate(`keeping.outcome.${result}`)} />
          </Box>
        ))}
      </Box>
    </>
  )
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  justifyContent: 'space-between',
  py: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
}
