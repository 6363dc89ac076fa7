import { Box, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type DocumentState, RegisterDocument, type RegisterQuery } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { useSearchText } from '../../ui/use-search-text.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { StandingChip } from './standing-chip.tsx'

const pageSize = 20
const states: readonly DocumentState[] = ['ISSUED', 'REVOKED', 'REPLACED']

/** The register of issued documents, the newest first; found again by number, holder, title or identity number. */
export function Register() {
  const translate = useTranslate()
  const { page, of, turn, narrow } = useListPlace()
  const [search, look] = useSearchText('register')
  const state = of('state')
  const { data, error, refetch } = useAsk(RegisterDocument, {
    first: pageSize,
    offset: (page - 1) * pageSize,
    search: search || null,
    filter: state ? { state: [state as DocumentState] } : null,
  })
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('issuing.title')} />
      <DeskTabs at="register" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <SearchForm
          key={search}
          label={translate('issuing.search')}
          value={search}
          onSearch={(text) => {
            look(text)
            turn(1)
          }}
        />
        <TextField
          select
          size="small"
          label={translate('issuing.state')}
          value={state}
          onChange={(event) => narrow('state', event.target.value)}
          sx={{ flex: '1 1 160px', maxWidth: { sm: 220 } }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('issuing.all_states')}</MenuItem>
          {states.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`issuing.standing.${one === 'ISSUED' ? 'IN_FORCE' : one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data ? <Entries documents={data.documents.nodes} /> : !error && <TextSkeleton lines={8} />}
      {data && <Pager page={page} hasNext={data.documents.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}

function Entries({ documents }: { documents: RegisterQuery['documents']['nodes'] }) {
  const translate = useTranslate()
  const dates = useDates()
  if (documents.length === 0)
    return <EmptyState title={translate('issuing.none_found')} help={translate('issuing.none_found_help')} />
  return (
    <Box component="ul" aria-label={translate('issuing.register')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
      {documents.map((document) => (
        <RecordCard
          key={document.id}
          to={`/issuing/documents/${document.id}`}
          title={document.number}
          above={document.title}
          aside={<StandingChip document={document} />}
        >
          {document.holder} · {dates.day(document.issuedOn)}
        </RecordCard>
      ))}
    </Box>
  )
}
