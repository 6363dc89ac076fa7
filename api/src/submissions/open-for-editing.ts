import { forbidden, Refusal, stale } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { type ItemKind } from './correction.ts'
import { Status } from './lifecycle.ts'
import { isTaker } from './step-takers.ts'
import { Submission } from './submission.ts'

const locked = () =>
  new Refusal('ILLEGAL_STEP', {
    id: 'Pengajuan ini sedang tidak dapat diubah.',
    en: 'This submission cannot be changed now.',
  })

/** The submission, locked for its owner's change: a draft, or one that came back for correction. */
export async function openForEditing(work: Work, id: string, version?: number | null): Promise<Submission> {
  const submission = await getVisible(Submission, id, {
    ...work,
    lock: true,
    what: { id: 'Pengajuan', en: 'The submission' },
  })
  // What arrives by an upload ticket is taken in by LIKE-U itself: the ticket was given to the owner.
  const mayEdit = work.viewer.kind === 'SYSTEM' || isTaker('SUBMIT', work.viewer, submission)
  if (!mayEdit) throw forbidden()
  const editable = submission.status === Status.DRAFT || submission.status === Status.RETURNED
  if (!editable) throw locked()
  if (version !== undefined && version !== null && version !== submission.version)
    throw stale(version, submission.version)
  return submission
}

/** Whether this answer or paper may change now: all of a draft, and of a returned submission only what failed. */
export const isOpen = (submission: Submission, kind: ItemKind, key: string): boolean =>
  submission.status === Status.DRAFT || submission.corrections.some((one) => one.kind === kind && one.key === key)
