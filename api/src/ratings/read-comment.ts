import { badInput } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'

const longest = 1000

/** What somebody added in their own words; nothing when they added nothing. @throws BAD_USER_INPUT when it is endless */
export function readComment(raw: string | null | undefined): string | null {
  const comment = cleanParagraphs(raw ?? '')
  if (comment.length <= longest) return comment || null
  throw badInput({
    field: 'comment',
    message: { id: `Paling panjang ${longest} huruf.`, en: `At most ${longest} characters.` },
  })
}
