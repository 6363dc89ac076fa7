import { record } from '../../audit/record.ts'
import { notFound, Refusal } from '../../foundation/errors.ts'
import { signDownload } from '../../foundation/files/download-links.ts'
import type { Work } from '../../foundation/work.ts'
import { markDelivered } from '../mark-delivered.ts'
import type { DocumentLink } from './document-link.ts'
import { challengeFor } from './challenge-for.ts'
import { lockLink } from './find-link.ts'
import { LinkState } from './link-enums.ts'
import { isRight } from './link-question.ts'
import { linkStateOf, mostWrongAnswers } from './link-state.ts'

/** The link somebody holds, and what they confirmed. */
export interface Receipt {
  token: string
  answer?: string | null
}

/** What came of it: a way to the file for a few minutes, or how many wrong answers are still possible. */
export type Received = { url: string } | { triesLeft: number }

/**
 * Hands a document to whoever holds its link and knows what is asked. A wrong answer is counted, so it is no refusal
 * here: the count has to outlive the transaction. @throws NOT_FOUND, ILLEGAL_STEP for a link that works no more
 */
export async function receiveDocument(work: Work, { token, answer }: Receipt): Promise<Received> {
  const link = await lockLink(work, token)
  const document = await link.document.loadOrFail({ filters: false })
  const state = linkStateOf(link, document, work.clock.now())
  if (state !== LinkState.OPEN) throw dead(state)
  const challenge = await challengeFor(work, document)
  if (!challenge) throw notFound()
  if (!isRight({ ...challenge, asks: link.asks }, answer ?? '')) return countWrong(link)
  link.receivedAt ??= work.clock.now()
  link.fetches += 1
  await markDelivered(work, document.submission.id)
  await record(work, { action: 'document.receive', subject: { type: 'IssuedDocument', id: document.id } })
  return { url: signDownload(work, document.file.id) }
}

function countWrong(link: DocumentLink): Received {
  link.wrongAnswers += 1
  return { triesLeft: Math.max(mostWrongAnswers - link.wrongAnswers, 0) }
}

const dead = (state: LinkState) =>
  new Refusal(
    'ILLEGAL_STEP',
    {
      id: 'Tautan ini tidak dapat dipakai lagi. Mintalah tautan baru.',
      en: 'This link works no more. Ask for a new one.',
    },
    { step: 'RECEIVE', state, allowed: [] },
  )
