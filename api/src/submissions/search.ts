import { readCaseNumber } from '../foundation/check-character.ts'
import { containing } from '../foundation/reads/like.ts'
import type { Settings } from '../foundation/settings.ts'
import { bareWord, wordsOf } from './plain-words.ts'
import { searchMark } from './search-mark.ts'

/** Submissions by their number, in any spelling; else by words. */
export function searchSubmissions(text: string, settings: Settings): object {
  const number = readCaseNumber(text)
  return number ? { number } : searchByWords(text, settings)
}

/**
 * Records that hold every word somewhere in their number, title or names, in any order; or that are about whoever has
 * that identifier or those names, where they stand as marks only. One trigram index answers it all.
 */
export function searchByWords(text: string, { secret }: Settings): object {
  const words = wordsOf(text)
  const marks = words.filter((word) => bareWord(word)).map((word) => searchMark(secret, word))
  const ways = [partsOf(words), marks]
  // An identifier may be written with blanks in it.
  if (words.length > 1 && /\d/.test(text)) ways.push([searchMark(secret, text)])
  return { $or: ways.filter((way) => way.length > 0).map(holdingAll) }
}

const holdingAll = (parts: readonly string[]) => ({
  $and: parts.map((part) => ({ searchText: { $like: containing(part) } })),
})

// Words of one or two letters ("di", "ke") stand nearly everywhere, and the index knows them only where a word begins:
// they count when there is nothing else to go by.
function partsOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => word.length > 2)
  return telling.length > 0 ? telling : words.map((word) => ` ${word}`)
}
