import { containing } from '../foundation/reads/like.ts'
import type { Settings } from '../foundation/settings.ts'
import { bareWord, wordsOf } from './plain-words.ts'
import { searchKey } from './search-keys.ts'

/**
 * Records that hold every word somewhere in their number, title or names, in any order; or that are about whoever has
 * that identifier or those (hidden) names. All three are answered from indexes.
 */
export function searchByWords(text: string, { secret }: Settings): object {
  const words = wordsOf(text)
  const keys = words.filter((word) => bareWord(word)).map((word) => searchKey(secret, word))
  const whole = words.length > 1 && /\d/.test(text) ? [{ searchKeys: { $contains: [searchKey(secret, text)] } }] : []
  return {
    $or: [
      { $and: words.map((word) => ({ searchText: { $like: partOf(word) } })) },
      ...(keys.length > 0 ? [{ searchKeys: { $contains: keys } }] : []),
      ...whole,
    ],
  }
}

// The trigram index knows nothing of one or two letters in the middle of a word, but it knows how words begin.
const partOf = (word: string): string => containing(word.length < 3 ? ` ${word}` : word)
