/** A moment as the API writes it. */
export const at = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The variables of the API beside the parameters of the statement, for each variant of an operation. */
export const cases = (variants, params) => variants.map((variables) => ({ variables, params: params(variables) }))

/** The cursor after an entry, as the API writes it. */
export const cursor = (sort, value, id) => Buffer.from(JSON.stringify([sort, value, id])).toString('base64url')
