import { badInput } from '../errors.ts'
import { isId } from './is-id.ts'

/** Where a page ends: the sort it belongs to, the last sort value (moments to the microsecond) and the last id. */
export interface Position {
  sort: string
  value: string | number
  id: string
}

/** @throws BAD_USER_INPUT for a cursor we did not give for this sort */
export function decodeCursor(cursor: string, sort: string): Position {
  const parts = parse(cursor)
  if (parts?.length === 3 && parts[0] === sort && isValue(parts[1]) && typeof parts[2] === 'string' && isId(parts[2]))
    return { sort, value: parts[1], id: parts[2] }
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

const isValue = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'
