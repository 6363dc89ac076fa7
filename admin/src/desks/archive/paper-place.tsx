import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useSignedIn } from '../../session/session.ts'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/section.tsx'
import { PlaceTrail } from './place-trail.tsx'
import { PutAwayDialog } from './put-away-dialog.tsx'
import type { ArchivedRecord } from './record-page.tsx'

/** Where the paper lies, where it lay before, and the way to put it elsewhere. */
export function PaperPlace({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const [moving, setMoving] = useState(false)
  const { place, movements } = record
  return (
    <Section title={translate('archive.paper')}>
      {place ? <PlaceTrail place={place} /> : <Typography>{translate('archive.no_place_help')}</Typography>}
      {rights.mayDo('Mutation.placeArchive') && record.state === 'KEPT' && (
        <Button variant={place ? 'outlined' : 'contained'} onClick={() => setMoving(true)} sx={{ mt: 1 }}>
          {translate(place ? 'archive.move' : 'archive.put_away')}
        </Button>
      )}
      {movements.length > 0 && <Movements movements={movements} />}
      {moving && <PutAwayDialog record={record} onClose={() => setMoving(false)} />}
    </Section>
  )
}

/** A paper that left for the archive unit, or was destroyed, goes to no place. */
function wordsOf(
  translate: ReturnType<typeof useTranslate>,
  from?: { name: string } | null,
  to?: { name: string } | null,
): string {
  if (!to) return translate('keeping.left', { from: from?.name ?? '' })
  return from
    ? translate('archive.moved', { from: from.name, to: to.name })
    : translate('archive.put_in', { to: to.name })
}

function Movements({ movements }: Pick<ArchivedRecord, 'movements'>) {
  const translate = useTranslate()
  const dates = useDates()
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {translate('archive.movements')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {movements.toReversed().map(({ id, createdAt, from, to, movedBy, note }) => (
          <li key={id}>
            <Typography>{wordsOf(translate, from, to)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {movedBy.name}, {dates.time(createdAt)}
              {note && ` – ${note}`}
            </Typography>
          </li>
        ))}
      </Box>
    </>
  )
}
