import { badInput } from '../foundation/errors.ts'
import type { Letter } from './letter/letter.ts'
import { UnprintableLetter } from './letter/printable.ts'
import { renderLetter } from './letter/render-letter.ts'
import { checkSignatures } from './signing/check-signature.ts'
import type { Signer, SigningContext } from './signing/signer.ts'

/** Prints and signs a letter, and makes sure that the signature holds before anyone relies on it. */
export async function printLetter(letter: Letter, signer: Signer, context: SigningContext): Promise<Uint8Array> {
  const signed = await signer.sign(await renderPrintable(letter), context)
  if (!checkSignatures(signed).intact) throw new Error('The signature made does not fit the document')
  return signed
}

/** The letter as PDF. @throws BAD_USER_INPUT when it holds characters that no font of ours has */
export async function renderPrintable(letter: Letter): Promise<Uint8Array> {
  try {
    return await renderLetter(letter)
  } catch (error) {
    throw error instanceof UnprintableLetter ? unprintable(error) : error
  }
}

const unprintable = ({ paths }: UnprintableLetter) =>
  badInput({
    field: 'submission',
    message: {
      id: `Ada huruf yang tidak dapat dicetak dalam surat (${paths.join(', ')}). Minta pemohon menuliskannya dengan huruf Latin.`,
      en: `The letter has characters that cannot be printed (${paths.join(', ')}). Ask the applicant to write them in Latin letters.`,
    },
  })
