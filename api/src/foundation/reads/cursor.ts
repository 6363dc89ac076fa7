import { badInput } from '../errors.ts'
import { fitsColumn } from './cursor-value.ts'
import { isId } from './is-id.ts'

/** Where a page ends: the sort it belongs to, the last sort value (moments to the microsecond) and the last id. */
export interface Position {
  sort: string
  value: string | number
  id: string
}

/** @throws BAD_USER_INPUT for a cursor we did not give for this sort, whose column is of that type */
export function decodeCursor(cursor: string, sort: string, type: string): Position {
  const parts = parse(cursor)
  if (parts?.length === 3) {
    const [of, value, id] = parts
    if (of === sort && fitsColumn(value, type) && typeof id === 'string' && isId(id)) return { sort, value, id }
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
