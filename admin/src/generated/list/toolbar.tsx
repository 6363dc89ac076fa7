import { Box } from '@mui/material'
import type { Field, Resource } from '../../schema/resource.ts'
import { ColumnsButton } from './columns-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import { SearchBox } from './search-box.tsx'

interface ToolbarProps {
  resource: Resource
  columns: readonly Field[]
  onColumns: (names: string[]) => void
}

/** Everything that changes what a list shows. */
export const Toolbar = ({ resource, columns, onColumns }: ToolbarProps) => (
  <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
    {resource.searchable && <SearchBox />}
    <FilterBar resource={resource} />
    <Box sx={{ flex: 1 }} />
    <ColumnsButton resource={resource} columns={columns} onColumns={onColumns} />
  </Box>
)
