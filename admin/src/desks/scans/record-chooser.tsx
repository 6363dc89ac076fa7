import { Alert, Box, Button, Checkbox, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { AssignScanPartDocument, RecordsForScanDocument, type ScannedLetterFragment } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'

/** The letter that is decided on, and what follows. */
export interface RecordChooserProps {
  part: ScannedLetterFragment
  onDone: () => void
  onDiscard: () => void
}

/** Finds the record a scanned letter belongs to; begins with the one its words speak of. */
export function RecordChooser({ part, onDone, onDiscard }: RecordChooserProps) {
  const translate = useTranslate()
  const [search, setSearch] = useState(part.suggested?.number ?? '')
  const [record, setRecord] = useState('')
  const [replace, setReplace] = useState(false)
  const { data, error, refetch } = useAsk(RecordsForScanDocument, { search }, { enabled: search !== '' })
  const assign = useDo(AssignScanPartDocument)
  const hits = data?.searchArchive.hits ?? []
  const chosen = hits.find((hit) => hit.record.id === record)
  // Once it is laid there, this letter is no longer in the tray and the page goes: only a promise outlives it.
  const lay = () => void assign.mutateAsync({ input: { part: part.id, record, replace } }).then(onDone, () => undefined)
  const look = (text: string) => {
    setSearch(text)
    setRecord('')
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <SearchForm label={translate('scans.find_record')} value={search} onSearch={look} />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {search && !data && !error && <TextSkeleton lines={3} />}
      {data && hits.length === 0 && <Typography color="textSecondary">{translate('scans.no_record')}</Typography>}
      <RadioGroup aria-label={translate('scans.whose')} value={record} onChange={(_, value) => setRecord(value)}>
        {hits.map((hit) => (
          <FormControlLabel
            key={hit.record.id}
            value={hit.record.id}
            control={<Radio />}
            label={<RecordLabel {...hit.record} />}
            sx={{ my: 0.5, overflowWrap: 'anywhere' }}
          />
        ))}
      </RadioGroup>
      {chosen?.record.scannedAt && (
        <Alert severity="warning">
          {translate('scans.has_scan')}
          <FormControlLabel
            control={<Checkbox checked={replace} onChange={(_, checked) => setReplace(checked)} />}
            label={translate('scans.replace')}
          />
        </Alert>
      )}
      <RefusalAlert refusal={assign.error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="contained"
          disabled={!chosen || (Boolean(chosen.record.scannedAt) && !replace)}
          loading={assign.isPending}
          onClick={lay}
        >
          {translate('scans.assign')}
        </Button>
        <Button color="error" onClick={onDiscard}>
          {translate('scans.discard')}
        </Button>
      </Box>
    </Box>
  )
}

const RecordLabel = ({ number, description }: { number: string; description: string }) => (
  <>
    {number}
    <Typography variant="body2" color="textSecondary">
      {description}
    </Typography>
  </>
)
