import { readSheet } from 'read-excel-file/universal'
import { faultsOfRow } from '../draft/check-answers.ts'
import type { Answers } from '../draft/condition.ts'
import type { AnswerFault } from '../draft/faults.ts'
import type { AskedQuestion, Question } from '../draft/form.ts'
import { kindOf } from '../questions/kinds.ts'
import type { Cell, CodeOf } from '../questions/question-kind.ts'

/** Rows read from a spreadsheet, what is wrong in them, and the questions no column was found for. */
export interface ReadRows {
  rows: Answers[]
  /** Paths count rows from 0, as they come in the file. */
  faults: AnswerFault[]
  missing: AskedQuestion[]
}

const plain = (cell: unknown): string =>
  String(cell ?? '')
    .trim()
    .toLowerCase()

/** Reads the rows of the first sheet: what stands in the first line says which question a column answers. */
export async function readRows(file: File, question: Question, codeOf: CodeOf): Promise<ReadRows> {
  const [heads = [], ...lines] = await readSheet(await file.arrayBuffer())
  const places = heads.map((head) =>
    question.questions.find(({ label }) => [label.id, label.en].some((one) => plain(one) === plain(head))),
  )
  const rows = lines
    .map((line) => rowOf(line as (Cell | null)[], places, codeOf))
    .filter((row) => Object.keys(row).length)
  return {
    rows,
    faults: rows.flatMap((row, place) => faultsOfRow(question, row, place)),
    missing: question.questions.filter((one) => !places.includes(one)),
  }
}

function rowOf(line: readonly (Cell | null)[], questions: readonly (AskedQuestion | undefined)[], codeOf: CodeOf) {
  const cells = questions.flatMap((question, place) => {
    const cell = line[place]
    if (!question || cell === null || cell === undefined || cell === '') return []
    const read = kindOf(question).read
    return [[question.key, read ? read(cell, question, codeOf) : cell] as const]
  })
  return Object.fromEntries(cells)
}
