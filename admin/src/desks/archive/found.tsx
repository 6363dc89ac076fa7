import { Alert } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ArchiveRecordFilter, FoundInArchiveDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { Pager } from '../../ui/pager.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { Entries } from './entries.tsx'

/** What is looked for, among which records, and which page of what is found. */
export interface FoundProps {
  search: string
  filter: ArchiveRecordFilter | null
  page: number
  pageSize: number
  onPage: (page: number) => void
}

/** What one box finds in letters and scans; another spelling that was tried instead is told. */
export function Found({ search, filter, page, pageSize, onPage }: FoundProps) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const { data, error, refetch } = useAsk(FoundInArchiveDocument, {
    first: pageSize,
    offset: (page - 1) * pageSize,
    search,
    filter,
    passages: rights.mayRead('ArchiveHit', 'passage'),
  })
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <TextSkeleton lines={8} />
  const { hits, respelt, pageInfo } = data.searchArchive
  return (
    <>
      {respelt && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('archive.respelt', { words: respelt })}
        </Alert>
      )}
      <Entries
        records={hits.map(({ record }) => record)}
        passages={new Map(hits.map(({ record, passage }) => [record.id, passage ?? []]))}
      />
      <Pager page={page} hasNext={pageInfo.hasNextPage} onPage={onPage} />
    </>
  )
}
