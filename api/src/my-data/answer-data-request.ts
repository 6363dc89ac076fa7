import { record } from '../audit/record.ts'
import { alreadyDone } from '../foundation/errors.ts'
import { getVisible } from '../foundation/reads/get-visible.ts'
import type { Work } from '../foundation/work.ts'
import { DataRequest } from './data-request.ts'
import { readWords } from './read-words.ts'
import { tellOfAnswer } from './tell-of-answer.ts'

/** Tells who asked what was put right, or why it cannot be; once. */
export async function answerDataRequest(work: Work, id: string, words: string): Promise<DataRequest> {
  const answer = readWords(words, 'answer')
  const what = { id: 'Permintaan', en: 'The request' }
  const request = await getVisible(DataRequest, id, { ...work, lock: true, what })
  if (request.answeredAt) throw alreadyDone(answered)
  Object.assign(request, { answer, answeredAt: work.clock.now() })
  await tellOfAnswer(work, request)
  await record(work, { action: 'data-request.answer', subject: { type: 'DataRequest', id } })
  return request
}

const answered = { id: 'Permintaan ini sudah dijawab.', en: 'This request has been answered already.' }
