import { ref } from '@mikro-orm/core'
import { badInput } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import { Attachment } from '../submissions/attachment.ts'
import { type Correction, Fault } from '../submissions/correction.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import type { Submission } from '../submissions/submission.ts'
import { takeStep } from '../submissions/take-step.ts'
import { plainAnswers } from './plain-answers.ts'
import { RoundSnapshot } from './round-snapshot.ts'
import { Verdict, VerdictOutcome } from './verdict.ts'

/** A file to send back, with a word to the citizen. */
export interface ReturnOrder {
  submission: string
  version?: number | null
  reason?: string | null
}

/** Sends the file back to the citizen with everything that failed in one list; only those things open again. */
export const returnForCorrection = (work: Work, { submission, version, reason }: ReturnOrder): Promise<Submission> =>
  takeStep(work, {
    submission,
    version: version ?? null,
    reason: reason ?? null,
    step: 'RETURN',
    change: async (one) => {
      one.corrections = await findCorrections(work, one)
      if (one.corrections.length === 0) throw badInput({ field: 'submission', message: nothingFailed })
      await keepSnapshot(work, one)
    },
  })

/** Everything that failed in this round, as the citizen will be asked to correct it. */
export async function findCorrections({ em }: Work, { id, round }: Submission): Promise<Correction[]> {
  const verdicts = await em.find(Verdict, { submission: id, round }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  return verdicts.flatMap(({ kind, key, outcome, note }) =>
    outcome === VerdictOutcome.OK ? [] : [{ kind, key, fault: Fault[outcome], note: note ?? null }],
  )
}

async function keepSnapshot(work: Work, submission: Submission): Promise<void> {
  const answers = await readAnswers(work.em, submission)
  const papers = await work.em.find(Attachment, { submission: submission.id, replacedAt: null })
  work.em.persist(
    Object.assign(new RoundSnapshot(), {
      createdAt: work.clock.now(),
      submission: ref(submission),
      round: submission.round,
      answers: plainAnswers(submission.service, answers),
      papers: Object.fromEntries(papers.map(({ requirement, id }) => [requirement, id])),
    }),
  )
}

const nothingFailed = {
  id: 'Tandai dahulu isian atau berkas yang harus diperbaiki.',
  en: 'First mark the answers or papers that need correction.',
}
