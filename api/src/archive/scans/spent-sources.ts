import type { Work } from '../../foundation/work.ts'
import { ArchiveState } from '../archive-enums.ts'
import { ScanPartState } from './scan-enums.ts'
import { ScanPart } from './scan-part.ts'
import { ScanSource } from './scan-source.ts'

/**
 * The files of stacks in which destroyed pages would outlive their record. Every letter that lives on has its own pages,
 * cut unchanged; so once nothing of the stack waits in the tray, its files as a whole are no longer needed.
 * @returns the ids of those files
 */
export async function spentSources({ em }: Work, batches: readonly string[]): Promise<string[]> {
  const parts = await em.find(ScanPart, { batch: { $in: [...batches] } }, { populate: ['record'] })
  const spent = batches.filter((id) => isSpent(parts.filter(({ batch }) => batch.id === id)))
  const sources = await em.find(ScanSource, { batch: { $in: spent } })
  return sources.map(({ file }) => file.id)
}

const isSpent = (letters: readonly ScanPart[]): boolean =>
  letters.some(({ record }) => record?.unwrap().state === ArchiveState.DESTROYED) &&
  letters.every(({ state }) => state !== ScanPartState.IN_TRAY)
