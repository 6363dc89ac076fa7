import type { EntityManager } from '@mikro-orm/postgresql'
import type { Language } from '../foundation/text.ts'
import { IssuedDocument } from '../documents/issued-document.ts'
import { Attachment } from '../submissions/attachment.ts'
import { HistoryEntry } from '../submissions/history-entry.ts'
import { Submission } from '../submissions/submission.ts'
import { copyAnswers } from './copy-answers.ts'
import { grouped } from './grouped.ts'

interface BelongsToSubmission {
  submission: { id: string }
}

/** The submissions of a person with answers, papers, steps and documents; a fixed number of statements however many. */
export async function copySubmissions(em: EntityManager, owner: string, language: Language) {
  const submissions = await em.find(Submission, { owner }, { orderBy: { createdAt: 'asc', id: 'asc' } })
  const of = { submission: { $in: submissions.map(({ id }) => id) } }
  const order = { orderBy: { createdAt: 'asc', id: 'asc' } } as const
  const papers = bySubmission(await em.find(Attachment, of, order))
  const steps = bySubmission(await em.find(HistoryEntry, of, order))
  const documents = bySubmission(await em.find(IssuedDocument, of, order))
  const answers = await copyAnswers(em, submissions, language)
  return submissions.map((one) => ({
    ...{ id: one.id, number: one.number, service: one.service, status: one.status, subject: one.subject },
    ...{ createdAt: one.createdAt, submittedAt: one.submittedAt, dueOn: one.dueOn },
    answers: answers.get(one.id) ?? [],
    papers: (papers.get(one.id) ?? []).map(({ requirement, fileName, round, replacedAt, createdAt }) => ({
      ...{ requirement, fileName, round, createdAt, replacedAt },
    })),
    steps: (steps.get(one.id) ?? []).map(({ step, from, to, reason, createdAt }) => ({
      ...{ step, from, to, reason, createdAt },
    })),
    documents: (documents.get(one.id) ?? []).map(({ number, title, holder, issuedOn, validUntil, state }) => ({
      ...{ number, title, holder, issuedOn, validUntil, state },
    })),
  }))
}

const bySubmission = <Row extends BelongsToSubmission>(rows: readonly Row[]): Map<string, Row[]> =>
  grouped(rows, ({ submission }) => submission.id)
