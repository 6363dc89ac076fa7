import { useQuery } from '@tanstack/react-query'
import type { RaRecord } from 'ra-core'
import { withRemedies } from '../../providers/ask.ts'
import { send } from '../../providers/send.ts'
import { askVariant } from '../../schema/documents.ts'
import { fieldsOf } from '../../schema/fields.ts'
import { isLeaf } from '../../schema/kind.ts'
import type { Field, Resource } from '../../schema/resource.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import type { Row } from '../represent.ts'
import { useData } from '../use-data.ts'
import { Lines } from './lines.tsx'
import { NamedGroup } from './named-group.tsx'

interface VariantProps {
  resource: Resource
  record: RaRecord
  field: Field
}

/** A part of a record that may be of several types, such as the answers of one service or another. */
export function Variant({ resource, record, field }: VariantProps) {
  const { reading } = useData()
  const type = (record[field.name] as { __typename: string }).__typename
  const { data, error, refetch } = useQuery({
    queryKey: [resource.name, 'variant', record.id, field.name],
    queryFn: async ({ signal }) => {
      const { query, variables } = askVariant(resource, String(record.id), field, type, reading)
      const answer = await withRemedies(() => send<Record<string, Row>>(query, variables, { signal }))
      return answer[resource.one!]![field.name] as Row
    },
    enabled: Boolean(resource.one),
  })
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <TextSkeleton lines={8} />
  const fields = fieldsOf(type, reading)
  return (
    <>
      <Lines fields={fields.filter(({ kind, name }) => isLeaf(kind) && data[name] !== null)} record={data} />
      {fields
        .filter(({ kind }) => !isLeaf(kind))
        .map((part) => (
          <NamedGroup key={part.name} field={part} value={data[part.name]} />
        ))}
    </>
  )
}
