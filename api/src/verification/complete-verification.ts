import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { badInput } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'
import { readMatter } from './read-matter.ts'
import { faultsOfFile } from './rules.ts'
import { Verdict } from './verdict.ts'

/** Declares the file complete and in order; from here it is the official's, and never the verifier's to decide. */
export const completeVerification = (work: Work, submission: string, version?: number | null): Promise<Submission> =>
  takeStep(work, {
    submission,
    version: version ?? null,
    step: 'COMPLETE',
    change: async (one) => {
      const verdicts = await work.em.find(Verdict, { submission: one.id })
      const faults = faultsOfFile(await readMatter(work.em, one), verdicts)
      if (faults.length > 0) throw badInput(...faults)
      one.verifiedBy = ref(work.em.getReference(User, work.viewer.id!))
    },
  })
