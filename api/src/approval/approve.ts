import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { decide, type DecisionOrder, signOff } from './decide.ts'

/** The official clicks *disetujui* (Perbup 63/2024 Pasal 6 ayat (2) huruf c); the bidang issues the document next. */
export const approve = (work: Work, order: DecisionOrder): Promise<Submission> =>
  decide(work, order, 'APPROVE', (submission) => signOff(work, submission))
