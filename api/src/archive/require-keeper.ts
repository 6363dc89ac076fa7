import { forbidden } from '../foundation/errors.ts'
import type { Viewer } from '../foundation/viewer.ts'

/** Lets only an admin of the bidang that keeps the archive go on (Perbup 63/2024 Pasal 9 ayat (2)). */
export function requireKeeper(viewer: Viewer, division: string): void {
  if (viewer.kind !== 'ADMIN' || viewer.division !== division) throw forbidden()
}
