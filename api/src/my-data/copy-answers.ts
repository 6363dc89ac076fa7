import type { EntityManager } from '@mikro-orm/postgresql'
import { questionsOfClass } from '../catalogue/ask.ts'
import type { Question } from '../catalogue/questions/question.ts'
import { getService, groupsOf, type Service } from '../catalogue/service-type.ts'
import type { Language } from '../foundation/text.ts'
import type { AnswerRow, Answers } from '../submissions/answers.ts'
import type { Submission } from '../submissions/submission.ts'
import { grouped } from './grouped.ts'

/** A question as it was asked, its key for programs, and what was answered. */
interface Answered {
  key: string
  question: string
  answer: unknown
}

/** What was answered in each submission, told by the questions; two statements a service and one a list in it. */
export async function copyAnswers(em: EntityManager, submissions: readonly Submission[], language: Language) {
  const found = new Map<string, Answered[]>()
  for (const [kind, filed] of grouped(submissions, ({ service }) => service)) {
    const service = getService(kind)
    const of = { submission: { $in: filed.map(({ id }) => id) } }
    const lists = await copyLists(em, service, of, language)
    for (const row of await em.find(service.answers as new () => Answers, of)) {
      const { id } = row.submission
      const typed = copyRow(row, service.questions, language)
      const listed = lists.map(({ question, rowsOf }) => ({ ...question, answer: rowsOf(id) }))
      found.set(id, [...typed, ...listed])
    }
  }
  return found
}

function copyLists(em: EntityManager, service: Service, of: object, language: Language) {
  return Promise.all(
    groupsOf(service).map(async ({ key, label, kind }) => {
      const Row = kind.group!.row() as new () => AnswerRow
      const found = await em.find(Row, of, { orderBy: { ordinal: 'asc' } })
      const questions = questionsOfClass(Row)
      const bySubmission = grouped(found, ({ submission }) => submission.id)
      const rowsOf = (id: string) => (bySubmission.get(id) ?? []).map((row) => copyRow(row, questions, language))
      return { question: { key, question: label[language] }, rowsOf }
    }),
  )
}

const copyRow = (row: object, questions: readonly Question[], language: Language): Answered[] =>
  questions
    .filter(({ kind }) => !kind.group)
    .map(({ key, label }) => ({ key, question: label[language], answer: row[key as never] ?? null }))
