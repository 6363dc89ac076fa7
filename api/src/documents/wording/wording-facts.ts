import type { Service } from '../../catalogue/service-type.ts'
import type { LetterWording } from './letter-wording.ts'

/** What every version of a letter's wording says of itself: whose it is, its name, its marks. */
export const wordingFacts = (
  { kind, letters }: Service,
  letter: string,
): Pick<LetterWording, 'service' | 'letter' | 'title' | 'marks'> => ({
  service: kind,
  letter,
  title: letters.kinds[letter]!.title,
  marks: Object.entries(letters.marks).map(([name, { meaning, optional = false }]) => ({ name, meaning, optional })),
})
