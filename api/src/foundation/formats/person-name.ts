import type { Text } from '../text.ts'
import { cleanText, hasHiddenCharacters } from './clean-text.ts'
import type { Format } from './format.ts'

const longest = 120

function nameFault(value: string): Text | undefined {
  if (hasHiddenCharacters(value) || !/\p{L}/u.test(value))
    return {
      id: 'Isi nama seperti tertulis pada kartu identitas.',
      en: 'Give the name as written on the identity document.',
    }
  if (value.length > longest)
    return {
      id: `Nama paling panjang ${longest} huruf. Isi tanpa gelar.`,
      en: `A name has at most ${longest} letters. Leave out titles.`,
    }
  return undefined
}

/** A person's name exactly as on the identity document: one word is enough, apostrophes and capitals stay. */
export const personName: Format = {
  normalise: cleanText,
  fault: nameFault,
  // The first letter of each word, so that a holder is recognised without being named.
  mask: (value) => value.replace(/(?<=^|\s)(\S\p{M}*)\S*/gu, '$1•••'),
  example: "Siti Nur'aini",
}
