import { ref } from '@mikro-orm/core'
import { type AnswerFault, asks, faultsOfDraft, normalise } from '../catalogue/check-answers.ts'
import type { Question } from '../catalogue/questions/question.ts'
import { fieldOf, getService, type Service } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { badInput, invalidAnswers } from '../foundation/errors.ts'
import type { Work } from '../foundation/work.ts'
import type { AnswerRow } from './answers.ts'
import { ItemKind } from './correction.ts'
import { isOpen, openForEditing } from './open-for-editing.ts'
import { readAnswers } from './read-answers.ts'
import { searchedBy } from './searched-by.ts'
import type { Submission } from './submission.ts'

/** Part of the answers, to be kept. Questions left out stay as they are; `null` clears one. */
export interface AnswersPart {
  submission: string
  version?: number | null
  /** By service field; only that of the submission's service may be there. */
  answers: Record<string, Record<string, unknown> | null | undefined>
}

/**
 * Keeps part of the answers, also imperfect ones: what is wrong with them is told, not refused, so that nothing typed is
 * lost. Only what cannot be kept at all is refused.
 */
export async function saveAnswers(
  work: Work,
  part: AnswersPart,
): Promise<{ submission: Submission; faults: AnswerFault[] }> {
  const submission = await openForEditing(work, part.submission, part.version)
  const service = getService(submission.service)
  const values = normalise(service.questions, answersFor(service, part))
  const faults = faultsOfDraft(service.questions, values, dayOf(work.clock.now()))
  refuseUnstorable(service.questions, values)
  const answers = await readAnswers(work.em, submission)
  refuseClosed(service, submission, { ...answers, ...values }, Object.keys(values))
  for (const [key, value] of Object.entries(values)) await store(work, submission, service, answers, key, value)
  const kept = { ...answers, ...values }
  submission.subject = service.subject(kept).slice(0, 300)
  submission.searchedBy = searchedBy(service, kept, work.settings.secret)
  submission.updatedAt = work.clock.now()
  return { submission, faults }
}

function answersFor(service: Service, { answers }: AnswersPart): Record<string, unknown> {
  const field = fieldOf(service.kind)
  const others = Object.keys(answers).filter((key) => answers[key] && key !== field)
  const own = answers[field]
  if (own && others.length === 0) return own
  throw badInput({
    field: 'answers',
    message: { id: `Kirim jawaban dalam "${field}" saja.`, en: `Send the answers in "${field}" only.` },
  })
}

async function store(
  work: Work,
  submission: Submission,
  service: Service,
  answers: Record<string, unknown>,
  key: string,
  value: unknown,
): Promise<void> {
  const question = service.questions.find((one) => one.key === key)!
  if (!question.kind.group) answers[key] = value
  else await replaceRows(work, submission, question, value as object[])
}

async function replaceRows(work: Work, submission: Submission, question: Question, rows: object[]): Promise<void> {
  const Row = question.kind.group!.row() as new () => AnswerRow
  await work.em.nativeDelete(Row, { submission: submission.id })
  rows.forEach((row, ordinal) =>
    work.em.persist(Object.assign(new Row(), row, { submission: ref(submission), ordinal })),
  )
}

/** A returned submission opens only what failed, and questions that apply only since a corrected answer. */
function refuseClosed(
  service: Service,
  submission: Submission,
  answers: Record<string, unknown>,
  keys: string[],
): void {
  const closed = keys.filter((key) => {
    const question = service.questions.find((one) => one.key === key)!
    const isNew = answers[key] !== null && question.when !== undefined && asks(service, question, answers)
    return !isOpen(submission, ItemKind.ANSWER, key) && !isNew
  })
  if (closed.length > 0)
    throw invalidAnswers(
      closed.map((question) => ({
        question,
        message: {
          id: 'Jawaban ini sudah diterima dan tidak dapat diubah.',
          en: 'This answer was accepted and cannot be changed.',
        },
      })),
    )
}

function refuseUnstorable(questions: readonly Question[], values: Record<string, unknown>): void {
  const faults = questions
    .filter(({ key, kind }) => !isStorable(kind.column, kind.columnOptions?.length as number | undefined, values[key]))
    .map(({ key }) => ({
      question: key,
      message: { id: 'Terlalu panjang atau bukan angka.', en: 'Too long, or not a number.' },
    }))
  if (faults.length > 0) throw invalidAnswers(faults)
  for (const { key, kind } of questions) {
    const rows = kind.group ? (values[key] as unknown[] | undefined) : undefined
    if (rows && rows.length > kind.group!.max)
      throw badInput({
        field: key,
        message: { id: `Paling banyak ${kind.group!.max} baris.`, en: `At most ${kind.group!.max} rows.` },
      })
  }
}

const isStorable = (column: string, length: number | undefined, value: unknown): boolean =>
  typeof value !== 'string' ||
  ((length === undefined || value.length <= length) && (column !== 'bigint' || /^\d{1,15}$/.test(value)))
