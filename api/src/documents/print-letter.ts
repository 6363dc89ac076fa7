import { badInput } from '../foundation/errors.ts'
import type { Text } from '../foundation/text.ts'
import type { Letter } from './letter/letter.ts'
import { namePlace } from './name-place.ts'
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

/** The letter as PDF. @throws BAD_USER_INPUT saying where it holds characters that no font of ours has */
export async function renderPrintable(letter: Letter): Promise<Uint8Array> {
  try {
    return await renderLetter(letter)
  } catch (error) {
    throw error instanceof UnprintableLetter ? unprintable(error.paths.map((path) => namePlace(letter, path))) : error
  }
}

function unprintable(places: Text[]) {
  const [id, en] = [places.map((place) => place.id).join(', '), places.map((place) => place.en).join(', ')]
  return badInput({
    field: 'submission',
    message: {
      id: `Ada huruf yang tidak dapat dicetak dalam surat: ${id}. Tulis dengan huruf Latin; isian pemohon dikembalikan untuk diperbaiki.`,
      en: `The letter has characters that cannot be printed: ${en}. Write them in Latin letters; return what the applicant wrote for correction.`,
    },
  })
}
