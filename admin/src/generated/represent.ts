import type { Field } from '../schema/resource.ts'
import { formatDay } from '../ui/dates.ts'
import type { Words } from './words.ts'

/** A record as it came. */
export type Row = Record<string, unknown>

type Named = { fields: readonly Field[]; names: readonly string[]; key: string }

/** What a record is known by: the first of its names that is filled in. */
export function represent(
  row: Row | null | undefined,
  { fields, names, key }: Named,
  words: Words,
  locale: string,
): string {
  if (!row) return ''
  for (const name of names) {
    const text = tell(
      row[name],
      fields.find((field) => field.name === name)!,
      words,
      locale,
    )
    if (text) return text
  }
  return String(row[key] ?? '').slice(0, 8)
}

/** A short value as text. */
export function tell(value: unknown, { kind }: Field, words: Words, locale: string): string {
  if (value === null || value === undefined || value === '') return ''
  if (kind.is === 'localized') return String((value as Record<string, string>)[locale] ?? '')
  if (kind.is === 'enum') return words.value(kind.of, String(value))
  if (kind.is === 'day') return formatDay(String(value), locale)
  return String(value)
}
