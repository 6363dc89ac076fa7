import { formatDay } from '../ui/dates.ts'
import { formatNumber, formatRupiah } from '../ui/numbers.ts'
import { isUnanswered } from './condition.ts'
import type { RowQuestion } from './form.ts'

/** What a format needs to know besides the answer: the language, and the names behind codes. */
export interface Wording {
  locale: 'id' | 'en'
  yes: string
  no: string
  /** Name of a kecamatan, village or country; its code while the name is not known. */
  nameOf: (code: string) => string
}

type Format = (value: unknown, wording: Wording, question: Pick<RowQuestion, 'choices'>) => string

const choice: Format = (value, { locale }, { choices }) =>
  choices.find((one) => one.value === value)?.label[locale] ?? String(value)
const place: Format = (value, { nameOf }) => nameOf(String(value))
const number: Format = (value, { locale }) => formatNumber(Number(value), locale)

const formats: Readonly<Record<string, Format>> = {
  CHOICE: choice,
  MANY_CHOICES: (values, wording, question) =>
    (values as unknown[]).map((value) => choice(value, wording, question)).join(', '),
  YES_NO: (value, { yes, no }) => (value ? yes : no),
  DATE: (value, { locale }) => formatDay(String(value), locale),
  NUMBER: number,
  DECIMAL: number,
  RUPIAH: (value, { locale }) => formatRupiah(Number(value), locale),
  COUNTRY: place,
  DISTRICT: place,
  VILLAGE: place,
}

/** An answer as people read it; nothing for what was not answered. Kinds nobody formats are shown as they are. */
export function formatAnswer(question: Pick<RowQuestion, 'kind' | 'choices'>, value: unknown, words: Wording): string {
  if (isUnanswered(value)) return ''
  return formats[question.kind]?.(value, words, question) ?? String(value)
}
