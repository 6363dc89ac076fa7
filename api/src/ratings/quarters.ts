/** A stretch of whole quarters; both days are WIB and belong to it. */
export interface Quarters {
  from: string
  to: string
}

/** The first day of the quarter a day lies in. */
export const quarterOf = (day: string): string => dayOf(indexOf(day))

/** The four quarters before the one a day lies in. */
export const fourBefore = (day: string): Quarters => stretch(indexOf(day) - 4, indexOf(day))

/** The quarter a day lies in and the three before it. */
export const fourUpTo = (day: string): Quarters => stretch(indexOf(day) - 3, indexOf(day) + 1)

/** Quarters counted through the years. */
const indexOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

const dayOf = (index: number, day = 1): string =>
  new Date(Date.UTC(Math.floor(index / 4), (index % 4) * 3, day)).toISOString().slice(0, 10)

const stretch = (first: number, after: number): Quarters => ({ from: dayOf(first), to: dayOf(after, 0) })
