import { useMemo } from 'react'
import { useText, words } from '../language/words.ts'
import type { SummaryFault } from '../ui/error-summary.tsx'
import { type AnswerFault, questionOf } from './draft/faults.ts'
import type { Question } from './draft/form.ts'
import { controlId } from './question-field.tsx'

const useSay = words(
  'fault-links',
  { fault: '{{question}} – {{message}}', row: '{{question}}, baris {{row}}, {{cell}} – {{message}}' },
  { fault: '{{question}} – {{message}}', row: '{{question}}, row {{row}}, {{cell}} – {{message}}' },
)

/** Faults as an error summary tells them: which question, what to do, and where its control is. */
export function useFaultLinks(faults: readonly AnswerFault[], questions: readonly Question[]): SummaryFault[] {
  const say = useSay()
  const text = useText()
  // The summary takes the focus whenever its faults are others: they are made anew only when somebody tried again.
  return useMemo(
    () =>
      faults.map((fault) => {
        const [, row, cell] = fault.question.split('.')
        const asked = questions.find(({ key }) => key === questionOf(fault))
        const of = { question: asked ? text(asked.label) : '', message: text(fault.message) }
        const inRow = asked?.questions.find(({ key }) => key === cell)
        const id = controlId(inRow ? `${asked!.key}.${row}` : fault.question)
        if (!inRow) return { id, message: say('fault', of) }
        return { id, message: say('row', { ...of, row: Number(row) + 1, cell: text(inRow.label) }) }
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the words follow the page's own rendering
    [faults],
  )
}
