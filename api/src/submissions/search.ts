import { containing } from '../foundation/reads/like.ts'
import type { Settings } from '../foundation/settings.ts'
import { bareWord, wordsOf } from './plain-words.ts'
import { searchMark } from './search-mark.ts'

/**
 * Records that hold every word somewhere in their number, title or names, in any order; or that are about whoever has
 * that identifier or those names, where they stand as marks only. One trigram index answers it all.
 */
export function searchByWords(text: string, { secret }: Settings): object {
  const words = wordsOf(text)
  const marks = words.filter((word) => bareWord(word)).map((word) => searchMark(secret, word))
  const ways = [words.map(partOf), marks]
  // An identifier may be written with blanks in it.
  if (words.length > 1 && /\d/.test(text)) ways.push([searchMark(secret, text)])
  return { $or: ways.filter((way) => way.length > 0).map(holdingAll) }
}

const holdingAll = (parts: readonly string[]) => ({
  $and: parts.map((part) => ({ searchText: { $like: containing(part) } })),
})

// The index knows nothing of one or two letters in the middle of a word, but it knows how words begin.
const partOf = (word: string): string => (word.length < 3 ? ` ${word}` : word)
