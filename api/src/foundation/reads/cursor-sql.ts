/** A column as statements name it, with its PostgreSQL type. */
export interface CursorColumn {
  name: string
  type: string
}

/** SQL for the cursor of a row: its sort value and id as `decodeCursor` reads them, exact to the microsecond. */
export function cursorSql(sort: string, column: CursorColumn, id: string): string {
  const text = `'["${sort}",' || coalesce(${jsonText(column)}, 'null') || ',"' || ${id} || '"]'`
  // PostgreSQL breaks lines of Base64, and knows no form of it for addresses.
  const base64 = `replace(encode(convert_to(${text}, 'UTF8'), 'base64'), e'\\n', '')`
  return `translate(rtrim(${base64}, '='), '+/', '-_')`
}

function jsonText({ name, type }: CursorColumn): string {
  if (type.startsWith('timestamp'))
    return `'"' || to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"'`
  if (type === 'date') return `'"' || to_char(${name}, 'YYYY-MM-DD') || '"'`
  return /^(int|smallint)/.test(type) ? `${name}::text` : `to_json(${name}::text)::text`
}
