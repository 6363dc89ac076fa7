const long = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as letters write it: `2026-11-21` → `21 November 2026`. */
export const indonesianDate = (day: string): string => long.format(new Date(`${day}T00:00:00Z`))
