const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3,6}Z$/
const day = /^\d{4}-\d{2}-\d{2}$/

/** Longest text a list is sorted by. */
const longest = 1000

/** Says whether a value out of a cursor can stand in a column of this type, so that no statement stumbles over it. */
export function fitsColumn(value: unknown, type: string): value is string | number {
  if (/^(int|smallint)/.test(type)) return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
  if (typeof value !== 'string') return false
  if (type.startsWith('timestamp')) return moment.test(value) && isCalendarTime(value)
  if (type === 'date') return day.test(value) && isCalendarTime(value)
  return value.length <= longest && !value.includes('\0')
}

/** Days such as 30 February slip past `Date`, but do not come back from it as they were; the year nought is nobody's. */
function isCalendarTime(text: string): boolean {
  const time = new Date(text)
  if (Number.isNaN(time.getTime()) || text.startsWith('0000')) return false
  return time.toISOString().slice(0, 10) === text.slice(0, 10)
}
