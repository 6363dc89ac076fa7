import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Alert, Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { PlaceArchiveDocument, RecordByCodeDocument } from '../../../gql/graphql.ts'
import { ask, useDo } from '../../../providers/ask.ts'
import { isRefused } from '../../../providers/refused.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PlaceTrail } from '../place-trail.tsx'
import { usePlace } from '../use-places.ts'
import { CodeField } from './code-field.tsx'

/** What became of a paper that was held to the scanner. */
interface Told {
  key: number
  severity: 'success' | 'info' | 'error'
  text: string
}

/** Puts papers into one place, one code after the other, without looking away from the box. */
export function PutAwayPage() {
  const translate = useTranslate()
  const id = useParams().id!
  const { place } = usePlace(id)
  const put = useDo(PlaceArchiveDocument)
  const [told, setTold] = useState<Told[]>([])
  const tell = (severity: Told['severity'], text: string) =>
    setTold((earlier) => [{ key: earlier.length, severity, text }, ...earlier])
  const take = async (code: string) => {
    let name = code.slice(0, 60)
    try {
      const { archiveRecordByCode: record } = await ask(RecordByCodeDocument, { code })
      if (!record) return tell('error', translate('keeping.unknown_code', { code: name }))
      name = record.number
      await put.mutateAsync({ input: { record: record.id, place: id } })
      tell('success', translate('keeping.put', { number: name }))
    } catch (error) {
      if (!isRefused(error)) throw error
      // A code held to the scanner twice is no mishap.
      tell(error.code === 'ALREADY_DONE' ? 'info' : 'error', `${name}: ${error.message}`)
    }
  }
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Button component={Link} to={`/archive/places/${id}`} startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('keeping.back_to_place')}
      </Button>
      <PageHeader title={translate('keeping.put_away')} help={translate('keeping.put_away_help')} />
      {place && <PlaceTrail place={place} />}
      <Box sx={{ mt: 2 }}>
        <CodeField label={translate('keeping.paper_code')} busy={put.isPending} onCode={(code) => void take(code)} />
      </Box>
      <Box role="log" aria-label={translate('keeping.done_so_far')} sx={{ display: 'grid', gap: 1 }}>
        {told.map(({ key, severity, text }) => (
          <Alert key={key} severity={severity}>
            {text}
          </Alert>
        ))}
      </Box>
      {told.length === 0 && <Typography color="textSecondary">{translate('keeping.none_yet')}</Typography>}
    </Box>
  )
}
