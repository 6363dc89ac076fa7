import { useText, words } from '../../language/words.ts'
import type { AnswerFault } from '../draft/faults.ts'
import type { Question } from '../draft/form.ts'

const useSay = words(
  'row-faults',
  {
    wrong: 'Baris {{row}}, kolom {{column}}: {{message}}',
    missing: 'Baris {{row}} belum berisi: {{columns}}.',
  },
  {
    wrong: 'Row {{row}}, column {{column}}: {{message}}',
    missing: 'Row {{row}} lacks: {{columns}}.',
  },
)

/** In which line of the sheet a row stands: the first holds the names of the columns. */
export const lineOf = (place: number): number => place + 2

/** What is wrong in the rows of a spreadsheet: each wrong cell by row and column, what is missing once per row. */
export function useRowFaults(question: Question, faults: readonly AnswerFault[]): string[] {
  const say = useSay()
  const text = useText()
  const placeOf = ({ question: path }: AnswerFault) => Number(path.split('.')[1])
  const columnOf = ({ question: path }: AnswerFault) => {
    const asked = question.questions.find(({ key }) => path.endsWith(`.${key}`))
    return asked ? text(asked.label) : ''
  }
  const places = [...new Set(faults.map(placeOf))]
  return places.flatMap((place) => {
    const here = faults.filter((fault) => placeOf(fault) === place)
    const row = lineOf(place)
    const wrong = here
      .filter(({ isMissing }) => !isMissing)
      .map((fault) => say('wrong', { row, column: columnOf(fault), message: text(fault.message) }))
    const columns = here
      .filter(({ isMissing }) => isMissing)
      .map(columnOf)
      .join(', ')
    return columns ? [...wrong, say('missing', { row, columns })] : wrong
  })
}
