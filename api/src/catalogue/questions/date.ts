import { GraphQLLocalDate } from 'graphql-scalars'
import type { Text } from '../../foundation/text.ts'
import type { QuestionKind } from './question.ts'

/** Bounds of a day: a fixed `YYYY-MM-DD`, or `today`. */
export interface DayBounds {
  from?: string
  to?: string
}

const long = (day: string, language: 'id' | 'en') =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

function outside(day: string, bounds: DayBounds, today: string): Text | undefined {
  const at = (bound: string) => (bound === 'today' ? today : bound)
  if (bounds.from && day < at(bounds.from))
    return {
      id: `Tanggal paling awal ${long(at(bounds.from), 'id')}.`,
      en: `The earliest day is ${long(at(bounds.from), 'en')}.`,
    }
  if (bounds.to && day > at(bounds.to))
    return {
      id: `Tanggal paling akhir ${long(at(bounds.to), 'id')}.`,
      en: `The latest day is ${long(at(bounds.to), 'en')}.`,
    }
  return undefined
}

/** A calendar day (`YYYY-MM-DD`), WIB, within bounds. */
export const date = (bounds: DayBounds = {}): QuestionKind => ({
  name: 'DATE',
  column: 'date',
  graphqlType: () => GraphQLLocalDate,
  fault: (value, today) => outside(String(value), { from: '1900-01-01', to: '2100-12-31', ...bounds }, today),
  print: (value, language) => long(String(value), language),
  control: { ...bounds },
})
