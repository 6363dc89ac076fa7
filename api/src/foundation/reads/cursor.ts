import { badInput } from '../errors.ts'
import { fitsColumn } from './cursor-value.ts'
import { isId } from './is-id.ts'

/** Where a page ends: its sort, the last sort value (moments to the microsecond; `null` for none) and the last id. */
export interface Position {
  sort: string
  value: string | number | null
  id: string
}

/** What a list is sorted by. */
export interface SortColumn {
  type: string
  mayBeEmpty: boolean
}

/** @throws BAD_USER_INPUT for a cursor we did not give for this sort */
export function decodeCursor(cursor: string, sort: string, { type, mayBeEmpty }: SortColumn): Position {
  const parts = parse(cursor)
  if (parts?.length === 3) {
    const [of, value, id] = parts
    const fits = (value === null && mayBeEmpty) || fitsColumn(value, type)
    if (of === sort && fits && typeof id === 'string' && isId(id)) return { sort, value, id }
  }
  throw badInput({
    field: 'after',
    message: {
      id: 'Penanda halaman tidak berlaku; mulai lagi dari halaman pertama.',
      en: 'This cursor is not valid here; start again from the first page.',
    },
  })
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : undefined
  } catch {
    return undefined
  }
}
