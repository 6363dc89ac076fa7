import { readVerificationCode } from '../../foundation/verification-code.ts'
import type { Work } from '../../foundation/work.ts'
import type { PageLooked } from '../apart/tasks.ts'
import { findLetters, type KnownLetter } from './known-letters.ts'
import { isSeparator } from './separator.ts'
import type { PageSeen } from './sort-pages.ts'

/** The pages of a stack with the letters their codes speak of. */
export interface Recognised {
  pages: PageSeen[]
  letters: ReadonlyMap<string, KnownLetter>
}

/** Makes out which of our letters the pages of a stack belong to; any other code on paper says nothing. */
export async function recognisePages(work: Work, looked: readonly PageLooked[]): Promise<Recognised> {
  const letters = await findLetters(work, [...new Set(looked.flatMap(({ codes }) => codes.flatMap(letterCode)))])
  const pages = looked.map(({ blank, codes }): PageSeen => {
    const letter = codes.flatMap(letterCode).find((code) => letters.has(code))
    return { blank, separator: codes.some(isSeparator), ...(letter && { letter }) }
  })
  return { pages, letters }
}

/** Our letters print the address of the check, which ends in the code; the code alone will do too. */
function letterCode(text: string): string[] {
  const code = readVerificationCode(text.split('/').at(-1)!)
  return code ? [code] : []
}
