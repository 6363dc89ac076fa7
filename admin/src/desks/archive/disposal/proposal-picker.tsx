import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { type ArchiveRecordFilter, RecordsToProposeDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Section } from '../../../ui/section.tsx'
import { type Deed, obstacleTo, ProposedRecord } from './proposed-record.tsx'

interface ProposalPickerProps {
  deed: Deed
  title: string
  help: string
  action: string
  filter: ArchiveRecordFilter
  busy: boolean
  refusal: Refused | null
  onPropose: (records: string[], done: () => void) => void
}

/** The records something is due for, those longest due first; people tick what goes on the list they sign. */
export function ProposalPicker({ deed, title, help, action, filter, busy, refusal, onPropose }: ProposalPickerProps) {
  const translate = useTranslate()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { data } = useAsk(RecordsToProposeDocument, { first: 100, filter })
  const records = data?.archiveRecords.nodes ?? []
  if (records.length === 0) return null
  const chosen = records.filter((record) => !obstacleTo(deed, record) && !left.has(record.id))
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
        {records.map((record) => (
          <ProposedRecord
            key={record.id}
            deed={deed}
            record={record}
            checked={chosen.includes(record)}
            onToggle={() => toggle(record.id)}
          />
        ))}
      </Box>
      {data && data.archiveRecords.totalCount > records.length && (
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {translate('keeping.more_due', { shown: records.length, all: data.archiveRecords.totalCount })}
        </Typography>
      )}
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
