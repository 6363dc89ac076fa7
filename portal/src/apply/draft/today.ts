/** Today at the office, as `2026-11-21`: what bounds of days are measured by. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
