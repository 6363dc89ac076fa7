import { badInput } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'

const longest = 2000

/** What somebody wrote to somebody else: there is something, and it is not endless. @throws BAD_USER_INPUT on `field` */
export function readWords(raw: string, field: string): string {
  const written = cleanParagraphs(raw)
  if (written && written.length <= longest) return written
  throw badInput({
    field,
    message: {
      id: `Tuliskan dengan kata-kata Anda, paling panjang ${longest} huruf.`,
      en: `Say it in your words, in at most ${longest} characters.`,
    },
  })
}
