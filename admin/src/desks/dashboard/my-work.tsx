import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { Numbers } from './dashboard-desk.tsx'
import { listOf } from './figure-link.tsx'
import { useLateLoans } from './use-late-loans.ts'
import { WorkCard } from './work-card.tsx'

/** What waits for the one who is signed in, and what of it presses. */
export function MyWork({ numbers: { held, waiting, dues } }: { numbers: Numbers }) {
  const translate = useTranslate()
  const mine = waiting.filter(({ yours }) => yours)
  const pressing = dues.filter(({ due, filter }) => filter && (due === 'OVERDUE' || due === 'TODAY'))
  const lateLoans = useLateLoans()
  const nothing = lateLoans + held.count + [...mine, ...pressing].reduce((sum, { count }) => sum + count, 0) === 0
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Section title={translate('dashboard.my_work')}>
        {nothing ? (
          <EmptyState title={translate('dashboard.nothing')} help={translate('dashboard.nothing_help')} />
        ) : (
          <Box sx={cards}>
            {held.count > 0 && (
              <WorkCard label={translate('dashboard.held')} count={held.count} to={listOf(held)} tone="info" />
            )}
            {mine.map((one) => (
              <WorkCard
                key={one.status}
                label={translate(`schema.enum.SubmissionStatus.${one.status}`)}
                count={one.count}
                to={listOf(one)}
                tone="info"
              />
            ))}
            {pressing.map((one) => (
              <WorkCard
                key={one.due}
                label={translate(`dashboard.due.${one.due}`)}
                count={one.count}
                to={listOf(one)}
                tone={one.due === 'OVERDUE' ? 'error' : 'warning'}
              />
            ))}
            {lateLoans > 0 && (
              <WorkCard
                label={translate('dashboard.late_loans')}
                count={lateLoans}
                to="/archive/loans?view=overdue"
                tone="error"
              />
            )}
          </Box>
        )}
      </Section>
    </Box>
  )
}

const cards = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: 1.5 }
