import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { minutesAfter } from '../foundation/clock.ts'
import { forbidden, illegalStep, stale } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { availableSteps, isTaker } from '../submissions/step-takers.ts'
import { Submission } from '../submissions/submission.ts'

/** How long a file stays with whoever took it up, counted from their last act on it. */
export const holdMinutes = 30

/** Puts the file into the hands of the one who asks, for another half hour. */
export function hold(work: Work, submission: Submission): void {
  submission.holder = ref(work.em.getReference(User, work.viewer.id!))
  submission.heldUntil = minutesAfter(work.clock.now(), holdMinutes)
}

/** The file, locked for the one who verifies it. */
export async function getHeld(work: Work, id: string, version?: number | null): Promise<Submission> {
  const submission = await getVisible(Submission, id, {
    ...work,
    lock: true,
    what: { id: 'Pengajuan', en: 'The submission' },
  })
  if (submission.status !== Status.IN_VERIFICATION)
    throw illegalStep('RECORD_VERDICTS', submission.status, availableSteps(work.viewer, submission))
  if (!isTaker('COMPLETE', work.viewer, submission)) throw forbidden(notYours)
  if (version !== undefined && version !== null && version !== submission.version)
    throw stale(version, submission.version)
  return submission
}

const notYours = {
  id: 'Berkas ini dipegang rekan Anda. Ambil alih dahulu sebelum memeriksa.',
  en: 'A colleague holds this file. Take it over before you verify it.',
}
