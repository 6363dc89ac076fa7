import { Delegation } from '../accounts/delegation.ts'
import { User } from '../accounts/user.ts'
import { getService } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { illegalStep } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import { hasOwnRight, standIn } from '../submissions/step-takers.ts'
import { Submission } from '../submissions/submission.ts'
import type { Agency } from './agency.ts'
import { getAgency } from './get-agency.ts'
import type { Letter, Signatory } from './letter/letter.ts'
import { previewOf } from './preview-of.ts'
import { renderPrintable } from './print-letter.ts'
import { printedSignatory, signingOf } from './signatory.ts'
import { getWording } from './wording/get-wording.ts'

/** While the answers are whole and nothing is issued yet. */
const previewable: readonly Status[] = [Status.IN_VERIFICATION, Status.COMPLETE, Status.APPROVED]

/** The submission whose letter may be looked at before it is issued. @throws NOT_FOUND, ILLEGAL_STEP */
export async function getPreviewable(work: Work, id: string): Promise<Submission> {
  const submission = await getVisible(Submission, id, { ...work, what: { id: 'Pengajuan', en: 'The submission' } })
  if (!previewable.includes(submission.status)) throw illegalStep('PREVIEW', submission.status, [])
  return submission
}

/** The letter as it would be issued now, marked PRATINJAU: no number is taken, nothing is signed, nothing is kept. */
export async function previewLetter(work: Work, id: string): Promise<Uint8Array> {
  const submission = await getPreviewable(work, id)
  return renderPrintable(await draftOf(work, submission))
}

async function draftOf(work: Work, submission: Submission): Promise<Letter> {
  const service = getService(submission.service)
  const answers = await readAnswers(work.em, submission)
  const agency = await getAgency(work.em)
  const standard = await submission.standard.loadOrFail()
  const wording = await getWording(work.em, service, answers)
  return previewOf(work, service.letter(answers, wording), {
    agency,
    standard,
    validUntil: service.validUntil(answers, dayOf(work.clock.now())),
    signatory: await signatoryOf(work, submission, agency),
  })
}

/** Whoever decided; before that the official who looks, or whom they stand in for; else only the post. */
async function signatoryOf(work: Work, submission: Submission, agency: Agency): Promise<Signatory> {
  if (submission.decidedBy) return (await signingOf(work, submission, agency)).printed
  const { em, viewer } = work
  const post = standIn(viewer, submission)
  if (!post && viewer.kind !== 'OFFICIAL')
    return { capacity: 'SELF', position: [agency.headPosition], name: '(nama pejabat)' }
  const user = await em.findOneOrFail(User, viewer.id!)
  if (!post || hasOwnRight(viewer, submission)) return printedSignatory({ user, official: user }, agency)
  const { official, capacity } = await em.findOneOrFail(Delegation, post.delegation, { populate: ['official'] })
  return printedSignatory({ user, official: official.unwrap(), capacity }, agency)
}
