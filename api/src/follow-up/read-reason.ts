import { badInput } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'

const longest = 1000

/** A reason people will read: there is one, and it is not endless. */
export function readReason(raw: string): string {
  const reason = cleanParagraphs(raw)
  if (reason && reason.length <= longest) return reason
  throw badInput({
    field: 'reason',
    message: {
      id: `Tuliskan alasannya, paling panjang ${longest} huruf.`,
      en: `Give the reason, at most ${longest} characters.`,
    },
  })
}
