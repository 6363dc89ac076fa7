import { Box, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { ArchiveDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useListPlace } from '../../ui/use-list-place.ts'
import { useSearchText } from '../../ui/use-search-text.ts'
import { filterOf, viewOf, views } from './archive-filter.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { OfficialListButton } from './lists/official-list-button.tsx'
import { Entries } from './entries.tsx'
import { Found } from './found.tsx'

const pageSize = 20

/** The archive: found again by any word of a title, a number, a name or an identity number. */
export function Archive() {
  const translate = useTranslate()
  const { page, of, turn, narrow } = useListPlace()
  const [search, look] = useSearchText('archive')
  const view = viewOf(of('view'))
  const { data, error, refetch } = useAsk(
    ArchiveDocument,
    {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: filterOf(view),
    },
    { enabled: search === '' },
  )
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="records" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <SearchForm
          key={search}
          label={translate('archive.search')}
          value={search}
          onSearch={(text) => {
            look(text)
            turn(1)
          }}
        />
        <TextField
          select
          size="small"
          label={translate('archive.view_label')}
          value={view}
          onChange={(event) => narrow('view', event.target.value === 'all' ? '' : event.target.value)}
          sx={{ flex: '1 1 200px', maxWidth: { sm: 280 } }}
        >
          {views.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`archive.view.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <OfficialListButton filter={filterOf(view)} search={search} />
      </Box>
      {search && <Found {...{ search, page, pageSize }} filter={filterOf(view)} onPage={turn} />}
      {error && <ErrorPanel error={error} retry={refetch} />}
      {!search && (data ? <Entries records={data.archiveRecords.nodes} /> : !error && <TextSkeleton lines={8} />)}
      {!search && data && <Pager page={page} hasNext={data.archiveRecords.pageInfo.hasNextPage} onPage={turn} />}
    </Box>
  )
}
