import { faultsOfSubmission } from '../catalogue/check-answers.ts'
import { getService } from '../catalogue/service-type.ts'
import { caseNumber } from '../foundation/check-character.ts'
import { dayOf, yearOf } from '../foundation/clock.ts'
import { badInput, invalidAnswers } from '../foundation/errors.ts'
import { once } from '../foundation/once.ts'
import { keyedHash } from '../foundation/secret-box.ts'
import { nextOf } from '../foundation/sequence.ts'
import type { Work } from '../foundation/work.ts'
import { districtOfAnswers } from './district-of-answers.ts'
import { missingPapers } from './missing-papers.ts'
import { readAnswers } from './read-answers.ts'
import { searchedBy } from './searched-by.ts'
import { agreementsTo, StatementKind } from './statement.ts'
import { Submission } from './submission.ts'
import { takeStep } from './take-step.ts'

/** What the citizen sends to file. */
export interface SubmitOrder {
  submission: string
  version?: number | null
  /** "What I wrote is true": without it nothing is filed. */
  declaration: boolean
  /** "I know what my data are used for", as the portal asks it. */
  privacy?: boolean | null
}

/** Files a draft, or files a corrected submission again. All faults come at once; a repeat with the same key is harmless. */
export const submit = (work: Work, order: SubmitOrder, idempotencyKey?: string): Promise<Submission> =>
  once(
    work,
    idempotencyKey,
    { operation: 'submit', input: order, find: (id) => work.em.findOneOrFail(Submission, { id }) },
    () => file(work, order),
  )

async function file(work: Work, order: SubmitOrder): Promise<Submission> {
  if (!order.declaration)
    throw badInput({
      field: 'declaration',
      message: {
        id: 'Nyatakan dahulu bahwa isian Anda benar.',
        en: 'First declare that what you wrote is true.',
      },
    })
  const submission = await takeStep(work, {
    ...order,
    step: ['SUBMIT', 'RESUBMIT'],
    change: async (one) => {
      await complete(work, one)
      one.agreements = agreementsTo(order.privacy ? allStatements : [StatementKind.TRUTH], work.language)
    },
  })
  await work.em.flush()
  return submission
}

const allStatements = [StatementKind.TRUTH, StatementKind.PRIVACY]

/** Checks everything, then gives what only a filed submission has. */
async function complete(work: Work, submission: Submission): Promise<void> {
  const now = work.clock.now()
  const service = getService(submission.service)
  const answers = await readAnswers(work.em, submission)
  // A correction is judged by the day of first filing: a start date that passed meanwhile is not the citizen's fault.
  const day = dayOf(submission.submittedAt ?? now)
  const faults = [...faultsOfSubmission(service, answers, day), ...(await missingPapers(work.em, submission, answers))]
  if (faults.length > 0) throw invalidAnswers(faults)
  submission.subject = service.subject(answers).slice(0, 300)
  submission.searchedBy = searchedBy(service, answers, work.settings.secret)
  submission.district = districtOfAnswers(service, answers)
  submission.sameness = service
    .sameness(answers)
    .map((key) => keyedHash(work.settings.secret, 'sameness', `${service.kind}/${key}`))
  submission.corrections = []
  if (submission.number) submission.round += 1
  else Object.assign(submission, { submittedAt: now, number: await nextNumber(work, service.code, now) })
}

async function nextNumber(work: Work, code: string, now: Date): Promise<string> {
  const year = yearOf(now)
  return caseNumber(code, year, await nextOf(work.em, `submission/${code}/${year}`))
}
