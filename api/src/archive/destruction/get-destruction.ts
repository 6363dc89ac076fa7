import { forbidden, illegalStep } from '../../foundation/errors.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { ArchiveDestruction, type DestructionState } from './archive-destruction.ts'

/** The proposal, locked, if it stands where that step begins. */
export async function getDestruction(
  work: Work,
  id: string,
  { step, from }: { step: string; from: readonly DestructionState[] },
): Promise<ArchiveDestruction> {
  const what = { id: 'Usul pemusnahan', en: 'The proposal' }
  const destruction = await getVisible(ArchiveDestruction, id, { ...work, lock: true, what })
  if (!from.includes(destruction.state)) throw illegalStep(step, destruction.state, from)
  return destruction
}

/** Whoever had a hand in a proposal leaves the next step to somebody else. */
export function requireOtherHand({ viewer }: Work, earlier: readonly ({ id: string } | null | undefined)[]): void {
  if (earlier.some((one) => one?.id === viewer.id)) throw forbidden(sameHand)
}

/** The records the proposal is about, locked. */
export const recordsOf = ({ em }: Work, { id }: ArchiveDestruction): Promise<ArchiveRecord[]> =>
  em.find(ArchiveRecord, { destruction: id }, { orderBy: { id: 'asc' } })

const sameHand = {
  id: 'Langkah ini harus dilakukan orang lain daripada langkah sebelumnya.',
  en: 'This step must be taken by somebody else than the one before.',
}
