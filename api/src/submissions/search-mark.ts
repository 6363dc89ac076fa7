import { keyedHash } from '../foundation/secret-box.ts'
import { bareWord } from './plain-words.ts'

/**
 * How a word or identifier stands in a search text without standing there: nobody can read it, nor guess it without
 * the installation's secret. 64 bits, of one length, so that no mark is part of another.
 */
export const searchMark = (secret: string, word: string): string =>
  `#${BigInt(`0x${keyedHash(secret, 'search', bareWord(word)).slice(0, 16)}`)
    .toString(36)
    .padStart(13, '0')}`
