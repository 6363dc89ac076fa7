import { bareWord, wordsOf } from '../../submissions/plain-words.ts'

/** A word as it is looked for. */
export interface AskedWord {
  word: string
  /** A number as printed: looked for as a whole, from its beginning. */
  isNumber: boolean
}

/** The words somebody asks for; what is written with slashes and digits is a number, in any spelling. */
export function askedWords(text: string): AskedWord[] {
  return wordsOf(text).flatMap((written) => {
    if (/\d/.test(written) && /[/.]/.test(written)) return wordOf(bareWord(written), true)
    return written.split(/[^\p{L}\p{N}]+/u).flatMap((word) => wordOf(word, false))
  })
}

const wordOf = (word: string, isNumber: boolean): AskedWord[] => (word ? [{ word, isNumber }] : [])
