import { badInput } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import type { Text } from '../foundation/text.ts'

/** A sentence people owe, tidied. @throws BAD_USER_INPUT naming `field` when it says too little or too much */
export function readReason(given: string, field = 'reason', message: Text = tooShort): string {
  const reason = cleanText(given)
  if (reason.length < 5 || reason.length > 300) throw badInput({ field, message })
  return reason
}

const tooShort = { id: 'Tulis alasannya, 5 sampai 300 huruf.', en: 'Give a reason of 5 to 300 characters.' }
