import type { EntityManager } from '@mikro-orm/postgresql'
import { badInput } from '../../foundation/errors.ts'
import { searchMark } from '../../submissions/search-mark.ts'
import { askedWords } from './asked-words.ts'

/** What PostgreSQL is to look for, and how it spells what was asked. */
export interface FoundQuery {
  query: string
  respelt: string | null
  /** The records that hold it, where they are few; else they are best sought from the newest on. */
  ids: readonly string[] | null
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
  // An identifier may be written with blanks in it.
  const whole = words.length > 1 && /\d/.test(text) ? markOf(secret, text) : null
  const [row] = await em.execute<{ query: string; spelt: string; ids: string[] | null }[]>(
    'select query::text as query, spelt, ids from archive_query(?::text[], ?::text[], ?::boolean[], ?, ?::uuid[])',
    [
      asArray(words.map(({ word }) => word)),
      asArray(words.map(({ word }) => markOf(secret, word))),
      asArray(words.map(({ isNumber }) => isNumber)),
      whole,
      reach === 'ALL' ? null : asArray(reach),
    ],
  )
  const { query, spelt, ids } = row!
  return { query, ids, respelt: spelt === words.map(({ word }) => word).join(' ') ? null : spelt }
}

const markOf = (secret: string, text: string): string => searchMark(secret, text).slice(1)

/** Words hold letters and digits only, ids hex and dashes: nothing in them means anything in an array. */
const asArray = (values: readonly unknown[]): string => `{${values.join(',')}}`

const noWords = {
  id: 'Isi paling sedikit satu kata, paling banyak 100 huruf.',
  en: 'Give at least one word, and at most 100 characters.',
}
