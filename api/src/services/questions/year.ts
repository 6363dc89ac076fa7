import { wholeNumber } from '../../catalogue/questions/number.ts'
import type { QuestionKind } from '../../catalogue/questions/question.ts'

/** A calendar year: a number that is written and read without a thousands dot. */
export const year = (from: number, to = 2100): QuestionKind => ({
  ...wholeNumber(from, to),
  name: 'YEAR',
  fault: (value) =>
    typeof value === 'number' && value >= from && value <= to
      ? undefined
      : { id: `Isi tahun antara ${from} dan ${to}.`, en: `Give a year between ${from} and ${to}.` },
  print: (value) => String(value),
})
