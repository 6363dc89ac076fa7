import type { EntityManager } from '@mikro-orm/postgresql'
import { badInput } from '../../foundation/errors.ts'
import { searchMark } from '../../submissions/search-mark.ts'
import { askedWords } from './asked-words.ts'

/** What PostgreSQL is to look for, and how it spells what was asked. */
export interface FoundQuery {
  query: string
  respelt: string | null
}

/** Whose words may be offered for one that stands nowhere: those of these bidang, or of all. */
export type Reach = 'ALL' | readonly string[]

/**
 * Turns a text into a query: every word in any of its forms (Indonesian stems), names as they are, identifiers by their
 * marks, numbers from their beginning. A word that stands nowhere is taken for the ones spelt most alike.
 */
export async function findQuery(em: EntityManager, text: string, secret: string, reach: Reach): Promise<FoundQuery> {
  const words = askedWords(text)
  if (text.trim().length > 100 || words.length === 0) throw badInput({ field: 'search', message: noWords })
  const columns = [
    words.map(({ word }) => word),
    words.map(({ word }) => searchMark(secret, word).slice(1)),
    words.map(({ isNumber }) => isNumber),
  ]
  const [row] = await em.execute<{ query: string; spelt: string }[]>(
    'select query::text as query, spelt from archive_query(?::text[], ?::text[], ?::boolean[], ?::uuid[])',
    [...columns.map(asArray), reach === 'ALL' ? null : asArray(reach)],
  )
  // An identifier may be written with blanks in it.
  const whole = words.length > 1 && /\d/.test(text) ? `'${searchMark(secret, text).slice(1)}'` : ''
  const asked = words.map(({ word }) => word).join(' ')
  const query = [row!.query && `(${row!.query})`, whole].filter(Boolean).join(' | ')
  return { query, respelt: row!.spelt === asked ? null : row!.spelt }
}

/** Words hold letters and digits only, ids hex and dashes: nothing in them means anything in an array. */
const asArray = (values: readonly unknown[]): string => `{${values.join(',')}}`

const noWords = {
  id: 'Isi paling sedikit satu kata, paling banyak 100 huruf.',
  en: 'Give at least one word, and at most 100 characters.',
}
