import type { ArchiveRecordFilter } from '../../gql/graphql.ts'
import { today } from '../../ui/dates.ts'

/** What one may look for among the records: what is still to do, and what is due. */
export const views = ['all', 'unscanned', 'unplaced', 'inactive', 'ended'] as const
export type View = (typeof views)[number]

/** The view a name in the address stands for; any other name stands for all records. */
export const viewOf = (name: string): View => views.find((view) => view === name) ?? 'all'

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** What the API is asked for a view, on a day (WIB). */
export function filterOf(view: View, day: string = today()): ArchiveRecordFilter | null {
  const passed = { to: dayBefore(day) }
  switch (view) {
    case 'all':
      return null
    case 'unscanned':
      return { scan: { none: true } }
    case 'unplaced':
      return { place: { none: true } }
    case 'inactive':
      return { activeUntil: passed, inactiveUntil: { from: day } }
    case 'ended':
      return { inactiveUntil: passed }
  }
}
