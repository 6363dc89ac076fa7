import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink, useLocation } from 'react-router-dom'
import type { QueueRowFragment } from '../../../gql/graphql.ts'
import { daysUntil, today, useDates } from '../../../ui/dates.ts'
import { DueClock } from '../../../ui/due-clock.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import { useServiceName } from '../../../ui/use-service-name.ts'
import { promisedDay } from './promised-day.ts'

/** A file of the queue: what it is about, whose it is, how old, and how pressing. The whole row leads to it. */
export function QueueRow({ row, hasState }: { row: QueueRowFragment; hasState: boolean }) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  const { search } = useLocation()
  const day = promisedDay(row)
  return (
    <Box component="li" sx={rowBox}>
      <Box sx={{ minWidth: 0 }}>
        <Link component={RouterLink} to={row.id} state={{ queue: search }} underline="hover" sx={stretched}>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {row.number}
          </Typography>
          {row.subject}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {[row.owner.name, serviceName(row.service), row.round > 1 && translate('verification.round', row)]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      <Age row={row} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, justifyContent: { md: 'flex-end' } }}>
        {hasState && <StatusChip state={row.status} label={translate(`schema.enum.SubmissionStatus.${row.status}`)} />}
        {day && <DueClock day={day} />}
      </Box>
    </Box>
  )
}

function Age({ row }: { row: QueueRowFragment }) {
  const translate = useTranslate()
  const dates = useDates()
  const days = row.submittedAt ? -daysUntil(today(new Date(row.submittedAt))) : 0
  const age =
    days === 0 ? translate('verification.filed_today') : translate('verification.filed_ago', { smart_count: days })
  return (
    <Typography component="div" variant="body2" color="textSecondary">
      {row.submittedAt && <div title={dates.time(row.submittedAt)}>{age}</div>}
      {row.holder && row.status === 'IN_VERIFICATION' && (
        <div>{translate('verification.held_by', { name: row.holder.name })}</div>
      )}
    </Typography>
  )
}

const rowBox = {
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 190px 260px' },
  alignItems: 'center',
  gap: { xs: 0.75, md: 2 },
  px: 2,
  py: 1.25,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
  '&:hover, &:focus-within': { bgcolor: 'action.hover' },
}

/** The link covers the row, and is still one link to whoever listens. */
const stretched = {
  color: 'text.primary',
  fontWeight: 600,
  overflowWrap: 'anywhere',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
}
