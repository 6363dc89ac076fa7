import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/section.tsx'
import type { ArchivedRecord } from './record-page.tsx'
import { type Phase, phaseOf } from './retention.ts'

/** How long the record is kept by whom, and what becomes of it then; the phase of today stands out. */
export function Keeping({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const dates = useDates()
  const now = phaseOf(record)
  const phases: [Phase, string][] = [
    ['ACTIVE', translate('archive.until', { day: dates.day(record.activeUntil) })],
    ['INACTIVE', translate('archive.until', { day: dates.day(record.inactiveUntil) })],
    ['ENDED', translate(`archive.fate.${record.fate}`)],
  ]
  return (
    <Section title={translate('archive.keeping')}>
      <Box component="ol" sx={phaseList}>
        {phases.map(([phase, word]) => (
          <Box
            key={phase}
            component="li"
            aria-current={phase === now ? 'step' : undefined}
            sx={{ borderTop: 4, borderColor: phase === now ? 'primary.main' : 'divider', pt: 1 }}
          >
            <Typography sx={{ fontWeight: phase === now ? 650 : 400 }}>
              {translate(`archive.phase.${phase}`)}
              {phase === now && ` – ${translate('archive.now')}`}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {word}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  )
}

const phaseList = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
}
