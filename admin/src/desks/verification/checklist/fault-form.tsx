import { Box, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { VerdictOutcome } from '../../../gql/graphql.ts'
import { faults, isSayingEnough, longestNote, type Tick } from './tick.ts'

/** What is wrong, from the list, and in words the applicant will read. */
export function FaultForm({ tick, onTick }: { tick: Tick; onTick: (tick: Tick) => void }) {
  const translate = useTranslate()
  const enough = isSayingEnough(tick)
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1.25 }}>
      <TextField
        select
        size="small"
        label={translate('verification.fault')}
        value={tick.outcome}
        onChange={(event) => onTick({ ...tick, outcome: event.target.value as VerdictOutcome })}
      >
        {faults.map((fault) => (
          <MenuItem key={fault} value={fault}>
            {translate(`schema.enum.VerdictOutcome.${fault}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        multiline
        minRows={2}
        autoFocus={!enough}
        required
        label={translate('verification.note')}
        helperText={enough ? undefined : translate('verification.note_help')}
        value={tick.note}
        onChange={(event) => onTick({ ...tick, note: event.target.value })}
        slotProps={{ htmlInput: { maxLength: longestNote } }}
      />
    </Box>
  )
}
