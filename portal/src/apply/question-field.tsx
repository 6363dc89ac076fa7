import { type FocusEvent, useState } from 'react'
import { useText } from '../language/words.ts'
import type { AnswerFault } from './draft/faults.ts'
import type { AskedQuestion } from './draft/form.ts'
import { kindOf } from './questions/kinds.ts'

/** The id of a question's control, for links to it. */
export const controlId = (path: string): string => `isian-${path.replaceAll('.', '-')}`

/** One question on the screen. */
export interface QuestionFieldProps {
  question: AskedQuestion
  /** Where it stands: its key, or list, row and key. */
  path: string
  value: unknown
  onChange: (value: unknown) => void
  faults: readonly AnswerFault[]
  /** Missing answers are told too: somebody wanted to go on. */
  strict: boolean
  note?: string
}

/** A question as its kind asks it; what is wrong is said once the person has moved on from it. */
export function QuestionField({ question, path, value, onChange, faults, strict, note }: QuestionFieldProps) {
  const text = useText()
  const [isHere, setHere] = useState(false)
  const { Input } = kindOf(question)
  const fault = faults.find((one) => one.question === path)
  const isTold = fault && (strict || (!isHere && value !== undefined && value !== null && value !== ''))
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) =>
    !currentTarget.contains(relatedTarget) && setHere(false)
  return (
    <div onFocus={() => setHere(true)} onBlur={leave}>
      <Input
        id={controlId(path)}
        question={question}
        value={value}
        onChange={onChange}
        error={isTold ? text(fault.message) : undefined}
        note={note}
      />
    </div>
  )
}
