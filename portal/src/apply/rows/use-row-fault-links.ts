import { useMemo } from 'react'
import { useText } from '../../language/words.ts'
import type { SummaryFault } from '../../ui/error-summary.tsx'
import type { AnswerFault } from '../draft/faults.ts'
import type { AskedQuestion } from '../draft/form.ts'
import { controlId } from '../question-field.tsx'

/** Faults of the row that is open, each leading to its control. */
export function useRowFaultLinks(faults: readonly AnswerFault[], questions: readonly AskedQuestion[]): SummaryFault[] {
  const text = useText()
  return useMemo(
    () =>
      faults.map((fault) => {
        const asked = questions.find(({ key }) => fault.question.endsWith(`.${key}`))
        return { id: controlId(fault.question), message: `${asked ? text(asked.label) : ''}: ${text(fault.message)}` }
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- made anew only when somebody tried again
    [faults],
  )
}
