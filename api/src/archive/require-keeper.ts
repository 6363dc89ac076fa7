import { forbidden } from '../foundation/errors.ts'
import type { Viewer } from '../foundation/viewer.ts'
import type { ArchiveRecord } from './archive-record.ts'

/** Lets only an admin of the bidang that keeps the archive go on (Perbup 63/2024 Pasal 9 ayat (2)). */
export function requireKeeper(viewer: Viewer, division: string): void {
  if (viewer.kind !== 'ADMIN' || viewer.division !== division) throw forbidden()
}

/** Who keeps a record today: its bidang, or the archive unit it was handed over to. */
export const keeperOf = ({ division, archiveUnit }: Pick<ArchiveRecord, 'division' | 'archiveUnit'>): string =>
  archiveUnit?.id ?? division.id
