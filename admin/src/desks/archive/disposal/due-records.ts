import type { ArchiveRecordFilter } from '../../../gql/graphql.ts'
import { daysAfter, today } from '../../../ui/dates.ts'

/** What a bidang may hand over on a day (WIB): active no more, and with the bidang still. */
export const toHandOver = (division: string, day: string = today()): ArchiveRecordFilter => ({
  state: ['KEPT'],
  division: { in: [division] },
  activeUntil: { to: daysAfter(day, -1) },
  archiveUnit: { none: true },
  transfer: { none: true },
})

/** What who keeps it may propose for destruction on a day (WIB): the archive unit what it received, others their own. */
export const toDestroy = (division: string, unit: string | undefined, day: string = today()): ArchiveRecordFilter => ({
  state: ['KEPT'],
  ...(division === unit
    ? { archiveUnit: { in: [division] } }
    : { division: { in: [division] }, archiveUnit: { none: true } }),
  fate: ['DESTROY'],
  inactiveUntil: { to: daysAfter(day, -1) },
  destruction: { none: true },
})
