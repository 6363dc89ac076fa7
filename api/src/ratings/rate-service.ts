import { record } from '../audit/record.ts'
import { dayOf } from '../foundation/clock.ts'
import { alreadyDone, illegalStep } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { RatingMark } from '../submissions/rating-mark.ts'
import { Submission } from '../submissions/submission.ts'
import type { ServiceElement } from './elements.ts'
import { quarterOf } from './quarters.ts'
import { Rating } from './rating.ts'
import { readComment } from './read-comment.ts'
import { readScores } from './read-scores.ts'

/** What somebody says of the service they received. */
export interface RatingOrder {
  submission: string
  scores: readonly { element: ServiceElement; score: number }[]
  comment?: string | null
  respondent?: Partial<Pick<Rating, 'sex' | 'age' | 'education' | 'work'>> | null
}

const served: readonly Status[] = [Status.DELIVERED, Status.CLOSED]

/**
 * Keeps how a service was judged, once for each submission that was served (PermenPANRB 14/2017). The submission only
 * remembers that it was asked; nothing in the answers leads back to it.
 */
export async function rateService(work: Work, order: RatingOrder): Promise<Submission> {
  const scores = readScores(order.scores)
  const comment = readComment(order.comment)
  const submission = await getServed(work, order.submission)
  const { sex = null, age = null, education = null, work: occupation = null } = order.respondent ?? {}
  const quarter = quarterOf(dayOf(work.clock.now()))
  const rating = { service: submission.service, quarter, scores, comment, sex, age, education, work: occupation }
  work.em.persist(Object.assign(new Rating(), rating))
  return mark(work, submission, RatingMark.GIVEN)
}

/** Keeps that somebody would rather not judge; nobody asks them again. */
export async function skipRating(work: Work, id: string): Promise<Submission> {
  return mark(work, await getServed(work, id), RatingMark.SKIPPED)
}

/** The person's own submission, locked, that was served and not judged yet. */
async function getServed(work: Work, id: string): Promise<Submission> {
  const what = { id: 'Pengajuan', en: 'The submission' }
  const submission = await getVisible(Submission, id, { ...work, lock: true, what })
  if (!served.includes(submission.status)) throw illegalStep('RATE', submission.status, [])
  if (submission.rating === RatingMark.GIVEN) throw alreadyDone(judged)
  return submission
}

const judged = {
  id: 'Anda sudah menilai layanan ini. Terima kasih.',
  en: 'You have rated this service already. Thank you.',
}

async function mark(work: Work, submission: Submission, rating: RatingMark): Promise<Submission> {
  submission.rating = rating
  const action = rating === RatingMark.GIVEN ? 'submission.rate' : 'submission.skip-rating'
  await record(work, { action, subject: { type: 'Submission', id: submission.id } })
  return submission
}
