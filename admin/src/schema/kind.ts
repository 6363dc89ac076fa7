import { isList, type Member, namedType, type NamedType, type Schema } from './schema.ts'

/** What a value is to people; from it follow column, line, input and filter. */
export type Kind =
  | { is: Plain }
  | { is: 'enum'; of: string }
  | { is: 'reference'; to: string }
  /** A record that has no list here: it is known by its name alone. */
  | { is: 'named'; of: string }
  | { is: 'group'; of: string }
  | { is: 'variant'; of: string }

type Plain =
  'text' | 'longText' | 'number' | 'money' | 'bytes' | 'boolean' | 'day' | 'time' | 'id' | 'json' | 'localized' | 'file'

const plainScalars: Record<string, Plain> = {
  ID: 'id',
  Boolean: 'boolean',
  LocalDate: 'day',
  DateTimeISO: 'time',
  JSON: 'json',
  JSONObject: 'json',
}

/** Names of answers and papers people write at length. */
const atLength =
  /^(abstract|address|background|body|description|method|note|purpose|reason|recommendations|scope|text|summary)$|(Address|Reason|Summary|Note)$/

/** What a value is; `resourceOf` tells the list in which records of a type stand, if there is one. */
export function kindOf(member: Member, schema: Schema, resourceOf: (type: string) => string | undefined): Kind {
  const { kind, name } = namedType(member.type)
  if (kind === 'ENUM') return { is: 'enum', of: name }
  if (kind === 'UNION') return { is: 'variant', of: name }
  const type = schema.type(name)
  if (!type?.fields && !type?.inputFields) return { is: scalarKind(member, name) }
  if (isLocalized(type)) return { is: 'localized' }
  if (isFile(type)) return { is: 'file' }
  const resource = resourceOf(name)
  if (resource) return { is: 'reference', to: resource }
  return { is: !isList(member.type) && isRecord(type) ? 'named' : 'group', of: name }
}

function scalarKind({ name: field, description }: Member, scalar: string): Plain {
  const plain = plainScalars[scalar]
  if (plain) return plain
  if (scalar === 'String' && /\bYYYY-MM-DD\b/.test(description ?? '')) return 'day'
  if (scalar !== 'Int' && scalar !== 'Float') return atLength.test(field) ? 'longText' : 'text'
  if (/\bRupiah\b/.test(description ?? '')) return 'money'
  return /\bbytes\b/.test(description ?? '') ? 'bytes' : 'number'
}

const memberNames = (type: NamedType): string[] => (type.fields ?? type.inputFields ?? []).map(({ name }) => name)

const isRecord = ({ fields }: NamedType): boolean => Boolean(fields?.some(({ name }) => name === 'id'))

/** Text in both languages. */
const isLocalized = (type: NamedType): boolean => memberNames(type).toSorted().join() === 'en,id'

/** A file that was kept: its bytes have a type, a size and a fingerprint. */
const isFile = (type: NamedType): boolean =>
  ['mediaType', 'sha256', 'size'].every((name) => memberNames(type).includes(name))

/** Whether a value fits in a cell. */
export const isLeaf = (kind: Kind): boolean => kind.is !== 'group' && kind.is !== 'variant'

/** Whether a member holds several values. */
export const isSeveral = (member: Member): boolean => isList(member.type)
