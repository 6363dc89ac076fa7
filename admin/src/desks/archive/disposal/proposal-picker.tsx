import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { type ArchiveRecordFilter, RecordsToProposeDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'
import { useDates } from '../../../ui/dates.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Section } from '../../../ui/section.tsx'

interface ProposalPickerProps {
  title: string
  help: string
  action: string
  filter: ArchiveRecordFilter
  busy: boolean
  refusal: Refused | null
  onPropose: (records: string[], done: () => void) => void
}

/** The records something is due for, those longest due first; people tick what goes on the list they sign. */
export function ProposalPicker({ title, help, action, filter, busy, refusal, onPropose }: ProposalPickerProps) {
  const translate = useTranslate()
  const dates = useDates()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { data } = useAsk(RecordsToProposeDocument, { first: 100, filter })
  const records = data?.archiveRecords.nodes ?? []
  if (records.length === 0) return null
  const chosen = records.filter(({ id }) => !left.has(id))
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  return (
    <Section title={title}>
      <Typography gutterBottom>{help}</Typography>
      <RefusalAlert refusal={refusal} />
      <Box sx={{ maxHeight: 320, overflowY: 'auto', mb: 1 }} tabIndex={0} role="group" aria-label={title}>
        {records.map(({ id, number, description, inactiveUntil }) => (
          <FormControlLabel
            key={id}
            sx={{ display: 'flex', alignItems: 'flex-start', overflowWrap: 'anywhere' }}
            control={<Checkbox checked={!left.has(id)} onChange={() => toggle(id)} sx={{ py: 0.25 }} />}
            label={`${number} – ${description} (${translate('archive.until', { day: dates.day(inactiveUntil) })})`}
          />
        ))}
      </Box>
      <Button
        variant="contained"
        loading={busy}
        disabled={chosen.length === 0}
        onClick={() =>
          onPropose(
            chosen.map(({ id }) => id),
            () => setLeft(new Set()),
          )
        }
      >
        {translate(action, { smart_count: chosen.length })}
      </Button>
    </Section>
  )
}
