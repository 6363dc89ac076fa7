import { Alert, AlertTitle, Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { NextFileDocument, type QueueRowFragment } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { DueClock } from '../../../ui/due-clock.tsx'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { promisedDay } from '../queue/promised-day.ts'
import { filterOfView } from '../queue/queue-view.ts'
import { useDesk } from '../queue/use-desk.ts'

/** Says that the file is done with, and offers the next: one already in hand, else the most pressing that waits. */
export function NextFile() {
  const translate = useTranslate()
  const desk = useDesk()
  const { file } = useFileOnDesk()
  const { data } = useAsk(NextFileDocument, {
    mine: filterOfView('mine', desk),
    waiting: filterOfView('waiting', desk),
  })
  const next = [...(data?.mine.nodes ?? []), ...(data?.waiting.nodes ?? [])].find(({ id }) => id !== file.id)
  return (
    <Alert severity="success" sx={{ mb: 1.5 }}>
      <AlertTitle>{translate(`verification.done.${file.status}`, { number: file.number })}</AlertTitle>
      {data && (next ? <Offer row={next} /> : translate('verification.queue_empty'))}
    </Alert>
  )
}

function Offer({ row }: { row: QueueRowFragment }) {
  const translate = useTranslate()
  const day = promisedDay(row)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 0.5 }}>
      <span>
        {row.number} {row.subject}
      </span>
      {day && <DueClock day={day} />}
      <Button component={Link} to={`../${row.id}`} variant="contained" size="small">
        {translate('verification.open_next')}
      </Button>
    </Box>
  )
}
