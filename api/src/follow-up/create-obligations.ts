import { ref } from '@mikro-orm/core'
import { type FollowUpRule, getService } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import type { Work } from '../foundation/work.ts'
import type { Submission } from '../submissions/submission.ts'
import { Obligation, ObligationKind } from './obligation.ts'
import { tell } from './obligation-message.ts'
import { nextReminder, remindersOf } from './reminders.ts'
import { renewLink } from './report-link.ts'

/** Writes down what is owed once a document is issued, and sends the personal link. Doing it twice changes nothing. */
export async function createObligations(
  work: Work,
  submission: Submission,
  answers: Record<string, unknown>,
  issuedOn: string,
): Promise<void> {
  const known = await work.em.find(Obligation, { submission: submission.id })
  for (const rule of getService(submission.service).followUp ?? []) {
    const dueOn = rule.due(answers, issuedOn)
    if (dueOn && !known.some(({ kind }) => kind === rule.kind)) await create(work, submission, rule, dueOn)
  }
}

async function create(work: Work, submission: Submission, rule: FollowUpRule<never>, dueOn: string): Promise<void> {
  const now = work.clock.now()
  const kind = ObligationKind[rule.kind]
  const obligation = Object.assign(new Obligation(), {
    createdAt: now,
    submission: ref(submission),
    kind,
    dueOn,
    remindOn: nextReminder(dueOn, remindersOf(submission.service, kind), dayOf(now)),
  })
  work.em.persist(obligation)
  if (kind !== ObligationKind.RESEARCH_REPORT) return
  renewLink(work, obligation)
  await tell(work, obligation, 'LINK')
}
