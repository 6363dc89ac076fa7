import { Box } from '@mui/material'
import type { Field, Resource } from '../../schema/resource.ts'
import { useSignedIn } from '../../session/session.ts'
import { ColumnsButton } from './columns-button.tsx'
import { ExportButton } from './export-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import { QuickBar } from './quick-bar.tsx'
import { SearchBox } from './search-box.tsx'
import { ViewsButton } from './views-button.tsx'

interface ToolbarProps {
  resource: Resource
  columns: readonly Field[]
  onColumns: (names: string[]) => void
}

/** Everything that changes what a list shows, and the ways to take it along. */
export function Toolbar({ resource, columns, onColumns }: ToolbarProps) {
  const { mayDo } = useSignedIn().rights
  // What the API counts for the first page, it can list.
  const counted = resource.type === 'Submission' && mayDo('Query.dashboard')
  const paged = resource.list === 'PAGED'
  return (
    <>
      {counted && <QuickBar />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {resource.searchable && <SearchBox />}
        <FilterBar resource={resource} />
        <Box sx={{ flex: 1 }} />
        {paged && mayDo('Mutation.saveView') && (
          <ViewsButton resource={resource} columns={columns} onColumns={onColumns} />
        )}
        <ColumnsButton resource={resource} columns={columns} onColumns={onColumns} />
        {paged && mayDo('Mutation.requestExport') && <ExportButton resource={resource} columns={columns} />}
      </Box>
    </>
  )
}
