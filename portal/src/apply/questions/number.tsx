import { useState } from 'react'
import type { LocalizedText } from '../../language/language.ts'
import { useLanguage, useText } from '../../language/words.ts'
import { formatNumber } from '../../ui/formats.ts'
import { Field } from '../../ui/field.tsx'
import type { AskedQuestion } from '../draft/form.ts'
import { useHint } from './question-hint.tsx'
import type { InputProps, QuestionKind } from './question-kind.ts'

/** The number somebody typed; what is none stays as it was typed. Dots that split exactly three digits group. */
export function numberIn(typed: string): number | string {
  const text = typed.trim()
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text
  return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : typed
}

function outside(value: unknown, { control }: AskedQuestion): LocalizedText | undefined {
  const [min, max] = [Number(control.min), Number(control.max)]
  if (typeof value === 'number' && value >= min && value <= max) return undefined
  return {
    id: `Isi angka antara ${formatNumber(min, 'id')} dan ${formatNumber(max, 'id')}.`,
    en: `Give a number between ${formatNumber(min, 'en')} and ${formatNumber(max, 'en')}.`,
  }
}

const notWhole: LocalizedText = { id: 'Isi angka bulat, tanpa koma.', en: 'Give a whole number, without decimals.' }

function NumberInput({ id, question, value, onChange, error, note }: InputProps) {
  const text = useText()
  const comma = useLanguage() === 'id' ? ',' : '.'
  // While somebody types it stands as they type it: "3," is on its way to "3,5".
  const [typed, setTyped] = useState<string>()
  const written = typeof value === 'number' ? String(value).replace('.', comma) : String(value ?? '')
  const hint = useHint(question, note)
  const take = (now: string) => {
    setTyped(now)
    onChange(numberIn(now))
  }
  return (
    <Field id={id} label={text(question.label)} hint={hint} error={error} optional={!question.required}>
      <input
        inputMode={question.kind === 'DECIMAL' ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={typed ?? written}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  )
}

/** A number with decimals. */
export const decimal: QuestionKind = {
  Input: NumberInput,
  check: outside,
  isStorable: (value) => typeof value === 'number',
  summary: (value, _, { language }) => (typeof value === 'number' ? formatNumber(value, language) : String(value)),
  read: (cell) => (typeof cell === 'number' ? cell : numberIn(String(cell))),
}

const isWhole = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31

/** A whole number. */
export const wholeNumber: QuestionKind = {
  ...decimal,
  check: (value, question) => (typeof value === 'number' && !isWhole(value) ? notWhole : outside(value, question)),
  isStorable: isWhole,
}

/** A year, written without a dot. */
export const year: QuestionKind = {
  ...wholeNumber,
  check: (value, { control }) =>
    isWhole(value) && Number(value) >= Number(control.min) && Number(value) <= Number(control.max)
      ? undefined
      : {
          id: `Isi tahun antara ${control.min} dan ${control.max}.`,
          en: `Give a year between ${control.min} and ${control.max}.`,
        },
  summary: String,
}
