import type { InputHTMLAttributes } from 'react'
import { useText } from '../../language/words.ts'
import { Field } from '../../ui/field.tsx'
import { useHint } from './question-hint.tsx'
import type { InputProps } from './question-kind.ts'

type Manner = Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'type' | 'autoCapitalize' | 'spellCheck'>

/** How one kind of line is typed, and what it shows of what it understood. */
export interface LineManner extends Manner {
  /** How what is typed is written down once the field is left. */
  tidy?: (typed: string) => string
  /** What the answer tells, shown under the field. */
  Explained?: (props: { value: string }) => React.ReactNode
}

/** An input for one line of text of some manner. */
export function lineInput({ tidy = (typed) => typed.trim(), Explained, ...manner }: LineManner = {}) {
  return function LineInput({ id, question, value, onChange, error, note }: InputProps) {
    const text = useText()
    const hint = useHint(question, note)
    const typed = typeof value === 'string' ? value : ''
    const leave = () => tidy(typed) !== typed && onChange(tidy(typed))
    return (
      <>
        <Field id={id} label={text(question.label)} hint={hint} error={error} optional={!question.required}>
          <input
            {...manner}
            autoComplete="off"
            value={typed}
            onChange={(event) => onChange(event.target.value)}
            onBlur={leave}
          />
        </Field>
        {Explained && typed && <Explained value={tidy(typed)} />}
      </>
    )
  }
}
