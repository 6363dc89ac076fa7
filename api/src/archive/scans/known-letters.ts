import type { Work } from '../../foundation/work.ts'

/** A letter of ours that a code printed on paper speaks of. */
export interface KnownLetter {
  /** The issued document. */
  document: string
  /** How many pages it has. */
  pages: number
}

/** Says on which letters these codes are printed; a code nobody gave out is left out. */
export type FindLetters = (work: Work, codes: readonly string[]) => Promise<ReadonlyMap<string, KnownLetter>>

let find: FindLetters = () => Promise.resolve(new Map())

/** Makes known who knows the codes on our letters; the archive itself does not. */
export const registerLetterFinder = (finder: FindLetters): void => void (find = finder)

/** On which letters these codes are printed. */
export const findLetters: FindLetters = (work, codes) => find(work, codes)
