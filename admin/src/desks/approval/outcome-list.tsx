import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { StatusChip } from '../../ui/status-chip.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { Outcome, Outcomes } from './one-by-one.ts'
import type { DecidableFile } from './use-inbox.ts'

const tones: Record<Outcome['state'], Tone> = {
  WAITING: 'default',
  RUNNING: 'info',
  DONE: 'success',
  REFUSED: 'error',
  UNKNOWN: 'warning',
  NOT_TRIED: 'warning',
}

/** The files of a round, each with what came of it so far; told to people who cannot see it, too. */
export function OutcomeList({ files, outcomes }: { files: readonly DecidableFile[]; outcomes?: Outcomes }) {
  const translate = useTranslate()
  return (
    <Box component="ol" aria-live="polite" sx={{ pl: 2.5, display: 'grid', gap: 1.5, mt: 2 }}>
      {files.map(({ id, number, subject }) => {
        const outcome = outcomes?.get(id)
        return (
          <li key={id}>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{subject}</Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
              {number}
            </Typography>
            {outcome && (
              <StatusChip
                state={outcome.state}
                tone={tones[outcome.state]}
                label={translate(`approval.outcome.${outcome.state}`)}
              />
            )}
            {outcome?.state === 'REFUSED' && <Typography color="error">{outcome.refusal.message}</Typography>}
            {outcome?.state === 'UNKNOWN' && <Typography>{translate('approval.unknown_help')}</Typography>}
          </li>
        )
      })}
    </Box>
  )
}
