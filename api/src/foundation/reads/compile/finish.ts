import type { Request } from '../../request.ts'

/** What is left to do with an object of the answer once PostgreSQL has given it. */
export interface Finish {
  /** Properties of `@row` that are relations, or moments: there JSON says less than a record does. */
  revive: readonly { property: string; as: 'REFERENCE' | 'MOMENT' }[]
  /** Values to work out from `@row`, by key of the answer. */
  computed: readonly { key: string; value: (record: unknown, request: Request) => unknown }[]
  /** The same for what lies in it, by key. */
  inside: readonly { key: string; finish: Finish }[]
  /** Whether `@row` stays, for fields that are resolved later. */
  keep: boolean
}

type Open = Record<string, unknown>

/** Puts what was worked out into an object, or into each of a list. */
export function finishWith(finish: Finish, value: unknown, request: Request): void {
  if (Array.isArray(value)) for (const one of value) finishWith(finish, one, request)
  else if (value) finishObject(finish, value as Open, request)
}

function finishObject({ revive, computed, inside, keep }: Finish, object: Open, request: Request): void {
  const record = object['@row'] as Open | undefined
  if (record) {
    for (const { property, as } of revive) {
      const value = record[property]
      if (value !== null) record[property] = as === 'REFERENCE' ? { id: value } : new Date(value as string)
    }
    for (const { key, value } of computed) object[key] = value(record, request)
    if (!keep) delete object['@row']
  }
  for (const { key, finish } of inside) finishWith(finish, object[key], request)
}

/** Whether there is anything to do at all; without, the text of PostgreSQL is the answer. */
export const isIdle = ({ computed, inside, revive }: Finish): boolean =>
  computed.length === 0 && revive.length === 0 && inside.length === 0
