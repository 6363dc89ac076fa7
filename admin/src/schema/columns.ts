import { isLeaf } from './kind.ts'
import type { Field, Resource } from './resource.ts'

/** How many columns a list begins with. */
const atFirst = 6

/** What tells most about a record comes first. */
const weights: readonly [(field: Field, resource: Resource) => boolean, number][] = [
  [(field, { names }) => names.includes(field.name), 100],
  [({ name }) => /^(status|state)$/.test(name), 90],
  [({ name }) => /^(service|kind|role)$/.test(name), 80],
  [({ name }) => /^(dueOn|validUntil|issuedOn|fromDay|toDay|day|at)$/.test(name), 70],
  [({ kind }) => kind.is === 'reference' || kind.is === 'named', 50],
  [({ kind }) => kind.is === 'enum', 40],
  [({ kind, name }) => kind.is === 'day' || (kind.is === 'time' && name !== 'createdAt'), 30],
  [({ kind }) => kind.is === 'text', 20],
  [({ kind }) => kind.is === 'boolean' || kind.is === 'number' || kind.is === 'money', 15],
]

const machineMade = /^(id|hash|sha256|version|lane|position)$/

/** The fields that can stand in a list. */
export const columnsOf = ({ fields }: Resource): Field[] =>
  fields.filter(({ kind, several }) => isLeaf(kind) && kind.is !== 'json' && !(several && kind.is === 'reference'))

/** The columns a list shows until its reader chooses others. */
export const firstColumns = (resource: Resource): Field[] =>
  columnsOf(resource)
    .filter(({ name, kind, several }) => !machineMade.test(name) && kind.is !== 'longText' && !several)
    .map((field, place) => ({ field, weight: weightOf(field, resource) - place / 1000 }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, atFirst)
    .map(({ field }) => field)

const weightOf = (field: Field, resource: Resource): number => {
  const at = resource.names.indexOf(field.name)
  return (weights.find(([holds]) => holds(field, resource))?.[1] ?? 0) - Math.max(at, 0)
}
