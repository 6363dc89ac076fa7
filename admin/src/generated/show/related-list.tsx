import { ListContextProvider, ResourceContextProvider, useReferenceManyFieldController } from 'ra-core'
import { firstColumns } from '../../schema/columns.ts'
import type { Related } from '../../schema/related.ts'
import { ListBody } from '../list/list-body.tsx'

/** The records of another list that belong to this one. */
export function RelatedList({ related, id }: { related: Related; id: string }) {
  const { resource, filter } = related
  const columns = firstColumns(resource).filter(({ name }) => name !== filter.name)
  const list = useReferenceManyFieldController({
    reference: resource.name,
    target: filter.name,
    record: { id },
    perPage: 25,
    queryOptions: { meta: { columns } },
  })
  return (
    <ResourceContextProvider value={resource.name}>
      <ListContextProvider value={list}>
        <ListBody resource={resource} columns={columns} />
      </ListContextProvider>
    </ResourceContextProvider>
  )
}
