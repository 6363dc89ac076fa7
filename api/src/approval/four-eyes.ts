import { forbidden } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import type { StepName } from '../submissions/lifecycle.ts'
import type { Submission } from '../submissions/submission.ts'

/** Steps of which someone knows the file, filed at the counter or verified, also when a colleague finished the work. */
const handling: StepName[] = ['SUBMIT', 'RESUBMIT', 'TAKE_UP', 'TAKE_OVER', 'RETURN', 'COMPLETE']

/** Refuses a decision by anyone who had the file in hand before: who filed it at the counter, who ever verified it. */
export async function checkFourEyes(work: Work, submission: Submission): Promise<void> {
  const actor = work.viewer.id!
  const handled = await work.em.count(HistoryEntry, { submission: submission.id, actor, step: { $in: handling } })
  if (handled > 0 || submission.filedBy?.id === actor)
    throw forbidden({
      id: 'Anda ikut mengajukan atau memeriksa berkas ini. Keputusan harus diambil orang lain.',
      en: 'You took part in filing or verifying this file. Someone else has to decide.',
    })
}
