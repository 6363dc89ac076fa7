import type { LocalizedText } from '../../language/language.ts'
import { useText } from '../../language/words.ts'
import { Field } from '../../ui/field.tsx'
import type { AskedQuestion } from '../draft/form.ts'
import { useHint } from './question-hint.tsx'
import type { InputProps, QuestionKind } from './question-kind.ts'
import { lineInput } from './text-input.tsx'

const lengthOf = (value: unknown): number => [...String(value)].length

function tooLong(value: unknown, { control }: AskedQuestion): LocalizedText | undefined {
  const max = Number(control.max ?? Infinity)
  if (lengthOf(value) <= max) return undefined
  return {
    id: `Terlalu panjang: ${lengthOf(value)} huruf, paling banyak ${max}. Persingkat isiannya.`,
    en: `Too long: ${lengthOf(value)} characters, at most ${max}. Make it shorter.`,
  }
}

const fits = (value: unknown, question: AskedQuestion): boolean => !tooLong(value, question)

/** A line of text. */
export const text: QuestionKind = {
  Input: lineInput({}),
  tidy: (value) => String(value).trim(),
  check: tooLong,
  isStorable: fits,
  read: (cell) => String(cell).trim(),
}

/** A paragraph or more. */
export const longText: QuestionKind = { ...text, Input: LongTextInput }

function LongTextInput({ id, question, value, onChange, error, note }: InputProps) {
  const say = useText()
  const hint = useHint(question, note)
  return (
    <Field id={id} label={say(question.label)} hint={hint} error={error} optional={!question.required}>
      <textarea
        rows={4}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
