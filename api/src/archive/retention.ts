/** Until when a record is kept (jadwal retensi arsip). Days are WIB `YYYY-MM-DD`. */
export interface Retention {
  activeUntil: string
  inactiveUntil: string
}

/** Counts active, then inactive keeping from the day of the document. */
export const retentionFrom = (
  day: string,
  { activeYears, inactiveYears }: { activeYears: number; inactiveYears: number },
): Retention => ({
  activeUntil: yearsAfter(day, activeYears),
  inactiveUntil: yearsAfter(day, activeYears + inactiveYears),
})

/** The same day some years later; 29 February becomes 28 February where the year has none. */
function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const month = date.getUTCMonth()
  date.setUTCFullYear(date.getUTCFullYear() + years)
  if (date.getUTCMonth() !== month) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
