import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { currentStandard } from '../catalogue/current-standard.ts'
import { getService } from '../catalogue/service-type.ts'
import { forbidden } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import type { Answers } from './answers.ts'
import { citizenServed, consentOf, type OnBehalf } from './on-behalf.ts'
import { Submission } from './submission.ts'

/** Opens an empty draft of a service, under the standard in force today. */
export async function startSubmission(work: Work, kind: string, onBehalf?: OnBehalf | null): Promise<Submission> {
  const now = work.clock.now()
  const standard = await currentStandard(work.em, kind)
  const owner = onBehalf ? await citizenServed(work, onBehalf, standard.division.id) : oneself(work)
  const submission = Object.assign(new Submission(), {
    createdAt: now,
    updatedAt: now,
    service: kind,
    standard: ref(standard),
    division: standard.division,
    owner: ref(owner),
    filedBy: onBehalf ? ref(work.em.getReference(User, work.viewer.id!)) : null,
  })
  // Named first: the compiler drops the parentheses of `new (call())()`.
  const AnswersOfService = getService(kind).answers as new () => Answers
  const answers = Object.assign(new AnswersOfService(), { submission: ref(submission) })
  work.em.persist([submission, answers])
  await record(work, {
    action: 'submission.start',
    subject: { type: 'Submission', id: submission.id },
    detail: { service: kind, ...(onBehalf ? consentOf(onBehalf) : {}) },
  })
  return submission
}

function oneself({ em, viewer }: Work): User {
  if (viewer.kind !== 'CITIZEN') throw forbidden()
  return em.getReference(User, viewer.id!)
}
