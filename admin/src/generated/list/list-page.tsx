import { Box } from '@mui/material'
import { ListBase, useStore } from 'ra-core'
import { columnsOf, firstColumns } from '../../schema/columns.ts'
import type { Field, Resource } from '../../schema/resource.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useSearchText } from '../../ui/use-search-text.ts'
import { CreateButtons } from '../deeds/create-buttons.tsx'
import { useWords } from '../words.ts'
import { ListBody } from './list-body.tsx'
import { Toolbar } from './toolbar.tsx'

/** The list of one entity: narrowed, sorted, cut and shown as its reader likes it. */
export function ListPage({ resource }: { resource: Resource }) {
  const words = useWords()
  const [columns, choose] = useColumns(resource)
  const [text] = useSearchText(resource.name)
  return (
    <ListBase
      resource={resource.name}
      perPage={25}
      sort={sortAtFirst(resource)}
      filter={text ? { q: text } : {}}
      exporter={false}
      queryOptions={{ meta: { columns } }}
    >
      <PageHeader title={words.list(resource.name)} actions={<CreateButtons resource={resource} />} />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <Toolbar resource={resource} columns={columns} onColumns={choose} />
        <ListBody resource={resource} columns={columns} />
      </Box>
    </ListBase>
  )
}

/** The columns this reader chose, as far as they still exist; else the first ones. */
function useColumns(resource: Resource): [Field[], (names: string[]) => void] {
  const [names, choose] = useStore<string[]>(`data.${resource.name}.columns`, [])
  const chosen = columnsOf(resource).filter(({ name }) => names.includes(name))
  chosen.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
  return [chosen.length ? chosen : firstColumns(resource), choose]
}

/** The order the API itself begins with. */
function sortAtFirst({ args, sorts }: Resource): { field: string; order: 'ASC' | 'DESC' } | undefined {
  const value = args.find(({ name }) => name === 'sort')?.defaultValue
  const field = [...sorts].find(([, one]) => one === value)?.[0]
  const descending = args.find(({ name }) => name === 'descending')?.defaultValue !== 'false'
  return field ? { field, order: descending ? 'DESC' : 'ASC' } : undefined
}
