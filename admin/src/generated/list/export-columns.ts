import { fieldsOf, namesOf, type Reading } from '../../schema/fields.ts'
import type { Field } from '../../schema/resource.ts'
import { namedType } from '../../schema/schema.ts'
import type { Words } from '../words.ts'

/** A column of a file: where its value stands, and what is written above it. */
export interface ExportColumn {
  path: string
  label: string
}

/** What a column of the list becomes in a file: a record is written by its name, text in both languages twice. */
export function exportColumns(field: Field, words: Words, reading: Reading): ExportColumn[] {
  const { kind, name } = field
  const label = words.field(field)
  if (kind.is === 'localized')
    return ['id', 'en'].map((part) => ({ path: `${name}.${part}`, label: `${label} (${part})` }))
  if (kind.is === 'file') return [{ path: `${name}.name`, label }]
  if (kind.is !== 'reference' && kind.is !== 'named') return [{ path: name, label }]
  const told = nameWithin(field, reading)
  return [{ path: told ? `${name}.${told}` : name, label }]
}

/** The field another record is known by; none where only its id is told. */
function nameWithin({ owner, name }: Field, reading: Reading): string | undefined {
  const member = reading.schema.type(owner)?.fields?.find((one) => one.name === name)
  const fields = member ? fieldsOf(namedType(member.type).name, reading) : []
  const [first] = namesOf(fields)
  const isText = fields.find((one) => one.name === first)?.kind.is === 'localized'
  return first && (isText ? `${first}.id` : first)
}
