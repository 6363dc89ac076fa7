import { fieldsOf, namesOf, type Reading } from './fields.ts'
import type { Field } from './resource.ts'

/** The text that asks for a field: whole for values, by its names for a reference, by its parts for a group. */
export function selectField(field: Field, reading: Reading, depth = 1): string {
  const { kind, name } = field
  if (kind.is === 'localized') return `${name} { id en }`
  if (kind.is === 'file') return `${name} { id name mediaType size state }`
  if (kind.is === 'variant') return `${name} { __typename }`
  if (kind.is === 'named') return `${name} { ${selectNames(field, reading)} }`
  if (kind.is === 'reference') return isById(field, reading) ? name : `${name} { ${selectNames(field, reading)} }`
  if (kind.is !== 'group') return name
  const parts = partsOf(field, reading, depth)
  return parts.length ? `${name} { ${parts.map((part) => selectField(part, reading, depth - 1)).join(' ')} }` : ''
}

/** What of a group is shown: its values and references, and its own groups once; never the way back. */
export const partsOf = (field: Field, reading: Reading, depth = 1): Field[] =>
  field.kind.is === 'group'
    ? fieldsOf(field.kind.of, reading).filter(
        (part) => !leadsBack(part, field.owner, reading) && (part.kind.is !== 'group' || depth > 0),
      )
    : []

const leadsBack = (part: Field, owner: string, { resourceOf }: Reading): boolean =>
  (part.kind.is === 'reference' && part.kind.to === resourceOf(owner)) ||
  (part.kind.is === 'named' && part.kind.of === owner) ||
  (part.kind.is === 'group' && part.kind.of === owner)

/** Whether a reference is told by its id alone. */
export function isById({ owner, name }: Field, { schema }: Reading): boolean {
  const member = schema.type(owner)?.fields?.find((one) => one.name === name)
  return member?.type.kind === 'SCALAR' || member?.type.ofType?.kind === 'SCALAR'
}

function selectNames({ owner, name }: Field, reading: Reading): string {
  const type = targetOf(owner, name, reading)
  const fields = fieldsOf(type, reading)
  const wanted = ['id', ...namesOf(fields)]
  return fields
    .filter((field) => wanted.includes(field.name))
    .map((field) => selectField(field, reading))
    .join(' ')
}

function targetOf(owner: string, name: string, { schema }: Reading): string {
  let type = schema.type(owner)?.fields?.find((one) => one.name === name)?.type
  while (type?.ofType) type = type.ofType
  return type?.name ?? ''
}
