import { getService } from '../../catalogue/service-type.ts'
import type { Work } from '../../foundation/work.ts'
import { readAnswers } from '../../submissions/read-answers.ts'
import { Submission } from '../../submissions/submission.ts'
import type { IssuedDocument } from '../issued-document.ts'
import { type Challenge, challengeOf } from './link-question.ts'

/** What whoever fetches this document by a link is asked; empty when there is nothing to ask them by. */
export async function challengeFor({ em }: Work, document: IssuedDocument): Promise<Challenge | undefined> {
  const submission = await em.findOneOrFail(Submission, document.submission.id, { populate: ['owner'], filters: false })
  const { questions } = getService(submission.service)
  return challengeOf(questions, await readAnswers(em, submission), submission.owner.unwrap().phone)
}
