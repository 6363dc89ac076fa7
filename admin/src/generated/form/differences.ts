import { fieldNameOf } from '../../schema/inputs.ts'
import type { Field, Input } from '../../schema/resource.ts'
import type { Difference } from '../../ui/conflict-alert.tsx'
import { type Row, tell } from '../represent.ts'
import type { Words } from '../words.ts'
import { same, type Values, valuesOf } from './values.ts'

interface Sides {
  /** The record as the form began with it. */
  before: Row
  /** The record as it is now. */
  now: Row
  /** What stands in the form. */
  mine: Values
}

/** What somebody else changed meanwhile and does not stand so in the form. */
export function differencesOf(
  inputs: readonly Input[],
  { before, now, mine }: Sides,
  words: Words,
  locale: string,
): Difference[] {
  const [old, theirs] = [valuesOf(inputs, before), valuesOf(inputs, now)]
  return inputs
    .filter(({ name }) => !same(old[name], theirs[name]) && !same(theirs[name], mine[name]))
    .map((input) => ({
      label: words.field(input),
      theirs: shown(now[fieldNameOf(input.name)], input, words, locale),
      mine: shown(mine[input.name], input, words, locale),
    }))
}

function shown(value: unknown, input: Field, words: Words, locale: string): string {
  if (value === null || value === undefined) return '–'
  if (input.kind.is === 'reference') return String((value as Row).name ?? (value as Row).number ?? value)
  if (input.kind.is === 'localized') return tell(value, input, words, locale)
  return typeof value === 'object' ? JSON.stringify(value) : tell(value, input, words, locale) || '–'
}
