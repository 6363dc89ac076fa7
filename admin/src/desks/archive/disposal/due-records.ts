import type { ArchiveRecordFilter } from '../../../gql/graphql.ts'
import { today } from '../../../ui/dates.ts'

const before = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** What a bidang may hand over on a day (WIB): active no more, and with the bidang still. */
export const toHandOver = (division: string, day: string = today()): ArchiveRecordFilter => ({
  state: ['KEPT'],
  division: { in: [division] },
  activeUntil: { to: before(day) },
  archiveUnit: { none: true },
  transfer: { none: true },
})

/** What may be proposed for destruction on a day (WIB). */
export const toDestroy = (day: string = today()): ArchiveRecordFilter => ({
  state: ['KEPT'],
  fate: ['DESTROY'],
  inactiveUntil: { to: before(day) },
  destruction: { none: true },
})
