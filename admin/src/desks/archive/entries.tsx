import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ArchiveEntryFragment } from '../../gql/graphql.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { Passage } from './passage.tsx'
import { phaseOf, phaseTones } from './retention.ts'

/** The records, and where in each the words stand that were looked for. */
export interface EntriesProps {
  records: readonly ArchiveEntryFragment[]
  passages?: ReadonlyMap<string, readonly { text: string; sought: boolean }[]>
}

/** Archive records in a list, each with where its paper lies and what it still lacks. */
export function Entries({ records, passages }: EntriesProps) {
  const translate = useTranslate()
  if (records.length === 0)
    return <EmptyState title={translate('archive.none_found')} help={translate('archive.none_found_help')} />
  return (
    <Box component="ul" aria-label={translate('archive.records')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
      {records.map((record) => (
        <RecordCard
          key={record.id}
          to={`/archive/records/${record.id}`}
          title={record.number}
          above={record.description}
          aside={<Marks record={record} />}
        >
          {record.place ? `${record.place.name} (${record.place.code})` : translate('archive.no_place')}
          <Passage pieces={passages?.get(record.id) ?? []} />
        </RecordCard>
      ))}
    </Box>
  )
}

function Marks({ record }: { record: ArchiveEntryFragment }) {
  const translate = useTranslate()
  const phase = phaseOf(record)
  return (
    <>
      {!record.scannedAt && <StatusChip state="UNSCANNED" label={translate('archive.no_scan')} />}
      <StatusChip state={phase} tone={phaseTones[phase]} label={translate(`archive.phase.${phase}`)} />
    </>
  )
}
