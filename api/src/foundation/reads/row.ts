/**
 * A row as a compiled read brings it: the values under the keys of the answer, `@` for its GraphQL type, and `@row` for
 * what the record itself says where a field is worked out from it. No key of a document can begin with `@`.
 */
export interface Row {
  readonly '@': string
  readonly '@row'?: Record<string, unknown>
  readonly [key: string]: unknown
}

/** Says whether a value came from a compiled read. */
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && '@' in value

/** The record behind a value: what the row says of it, or the value itself. */
export const rowOf = (value: unknown): unknown => (isRow(value) ? (value['@row'] ?? {}) : value)
