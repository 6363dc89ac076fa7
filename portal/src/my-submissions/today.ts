/** Today at the office, as `2026-11-21`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())

/** Whether a day is over at the office. */
export const isPast = (day: string): boolean => day < today()
