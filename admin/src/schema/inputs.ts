import { type Reading } from './fields.ts'
import { isSeveral, kindOf } from './kind.ts'
import type { Input } from './resource.ts'
import { isRequired, type Member, namedType } from './schema.ts'

/** What a form asks for a mutation; undefined when parts lie within parts within parts, which no form should. */
export function inputsOf(type: string, members: readonly Member[], reading: Reading, depth = 1): Input[] | undefined {
  const inputs = members.map((member) => inputOf(type, member, reading, depth))
  return inputs.every((input) => input !== undefined) ? inputs : undefined
}

function inputOf(owner: string, member: Member, reading: Reading, depth: number): Input | undefined {
  const kind = referenceOf(owner, member, reading) ?? kindOf(member, reading.schema, () => undefined)
  const parts = kind.is === 'group' ? partsOf(kind.of, reading, depth) : []
  if (!parts) return undefined
  return {
    name: member.name,
    owner,
    kind,
    several: isSeveral(member),
    description: member.description,
    required: isRequired(member.type) && member.defaultValue == null,
    inputs: parts,
  }
}

const partsOf = (type: string, reading: Reading, depth: number): Input[] | undefined =>
  depth > 0 ? inputsOf(type, reading.schema.type(type)?.inputFields ?? [], reading, depth - 1) : undefined

/** An id in an input stands for the record that the field of that name holds: `divisionId` and `division`. */
function referenceOf(owner: string, { name, type }: Member, reading: Reading): Input['kind'] | undefined {
  if (namedType(type).name !== 'ID') return undefined
  const field = reading.schema.type(owner)?.fields?.find((one) => one.name === fieldNameOf(name))
  const target = field && namedType(field.type).name
  const single = reading.schema.queries.find((query) => query.name === fieldNameOf(name))
  const resource = (target && reading.resourceOf(target)) ?? (single && reading.resourceOf(namedType(single.type).name))
  return resource ? { is: 'reference', to: resource } : undefined
}

/** The field of the record an input is about. */
export const fieldNameOf = (input: string): string => input.replace(/Id$/, '')
