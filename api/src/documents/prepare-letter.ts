import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record as remember } from '../audit/record.ts'
import { forbidden, illegalStep, stale } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { availableSteps, isTaker } from '../submissions/step-takers.ts'
import { stepRule } from '../submissions/lifecycle.ts'
import { Submission } from '../submissions/submission.ts'
import { findPrepared } from './find-prepared.ts'
import type { IssueOrder } from './issue-document.ts'
import { gather, giveNumber, keepLetter, letterOf } from './letter-facts.ts'
import { PreparedLetter } from './prepared-letter.ts'
import { renderPrintable } from './print-letter.ts'
import { awayMethods, isAway, signedOtherwise } from './signing-method.ts'

/**
 * Prepares the letter of an approved submission to be signed on paper or in another program: it gets its number and its
 * code, and waits. Asked again, the answer is the letter that waits already; its number is not lost, come what may.
 */
export async function prepareLetter(work: Work, order: IssueOrder): Promise<PreparedLetter> {
  const submission = await getIssuable(work, order)
  return (await findPrepared(work.em, submission)) ?? prepare(work, submission, order.manualNumber)
}

/** The submission, locked, by who may issue its document now. */
export async function getIssuable(work: Work, { submission: id, version }: IssueOrder): Promise<Submission> {
  const submission = await getVisible(Submission, id, { ...work, lock: true, what })
  if (!isTaker('ISSUE', work.viewer, submission)) throw forbidden()
  if (!stepRule('ISSUE').from.includes(submission.status))
    throw illegalStep('ISSUE', submission.status, availableSteps(work.viewer, submission))
  if (version != null && version !== submission.version) throw stale(version, submission.version)
  return submission
}

async function prepare(work: Work, submission: Submission, manual?: string | null): Promise<PreparedLetter> {
  const facts = await gather(work, submission)
  const method = facts.agency.signingMethod
  if (!isAway(method)) throw signedOtherwise(method)
  const given = await giveNumber(work, facts, manual)
  const bytes = await renderPrintable(letterOf(work, facts, { ...given, signer: awayMethods[method] }))
  const letter = work.em.create(PreparedLetter, {
    ...given,
    createdAt: facts.issuedAt,
    submission: ref(submission),
    division: submission.division,
    method,
    issuedOn: facts.issuedOn,
    wording: ref(facts.wording),
    file: ref(await keepLetter(work, given.number, bytes)),
    preparedBy: ref(work.em.getReference(User, work.viewer.id!)),
  })
  await work.em.flush()
  await remember(work, { action: 'letter.prepare', subject: { type: 'PreparedLetter', id: letter.id } })
  return letter
}

const what = { id: 'Pengajuan', en: 'The submission' }
