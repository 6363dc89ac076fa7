import { ref } from '@mikro-orm/core'
import { getOwnAccount } from '../accounts/find-account.ts'
import { record } from '../audit/record.ts'
import { minutesAfter } from '../foundation/clock.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { Submission } from '../submissions/submission.ts'
import { DataRequest } from './data-request.ts'
import { readWords } from './read-words.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** What is to be put right, and in which submission; without one it is about the account. */
export interface CorrectionOrder {
  submission?: string | null
  wish: string
}

/** 3×24 hours (UU 27/2022 Pasal 30). */
const minutesToAnswer = 3 * 24 * 60

/** Asks the office to put right what one cannot change oneself any more. */
export async function requestCorrection(work: Work, order: CorrectionOrder): Promise<DataRequest> {
  const wish = readWords(order.wish, 'wish')
  const owner = await getOwnAccount(work)
  await work.limiter.spend('request-correction', owner.id)
  const submission = order.submission ? await getOwnSubmission(work, order.submission) : null
  const now = work.clock.now()
  const request = Object.assign(new DataRequest(), {
    ...{ owner: ref(owner), wish, createdAt: now, dueAt: minutesAfter(now, minutesToAnswer) },
    ...(submission && { submission: ref(submission), division: submission.division }),
  })
  work.em.persist(request)
  await tellOfRequest(work, request)
  await record(work, { action: 'data-request.make', subject: { type: 'DataRequest', id: request.id } })
  return request
}

const getOwnSubmission = (work: Work, id: string): Promise<Submission> =>
  getVisible(Submission, id, { ...work, what: { id: 'Pengajuan', en: 'The submission' } })
