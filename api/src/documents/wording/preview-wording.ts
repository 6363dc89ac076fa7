import { currentStandard } from '../../catalogue/current-standard.ts'
import { getService } from '../../catalogue/service-type.ts'
import { badInput } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { getAgency } from '../get-agency.ts'
import type { Signatory } from '../letter/letter.ts'
import { previewOf } from '../preview-of.ts'
import { renderPrintable } from '../print-letter.ts'
import { findLetterFaults } from './find-letter-faults.ts'
import { requireKeeper } from './require-keeper.ts'
import { sampleLetter } from './sample-letter.ts'
import { tidyWording } from './tidy-wording.ts'
import type { LetterWordingInput } from './wording-inputs.ts'

/** A letter in a wording that is not in use yet, its data left blank: what would be printed between the lines. */
export async function previewWording(work: Work, input: LetterWordingInput): Promise<Uint8Array> {
  await requireKeeper(work, input)
  const service = getService(input.service)
  const sentences = tidyWording(input)
  const faults = findLetterFaults(sentences, service.letters.marks)
  if (faults.length > 0) throw badInput(...faults)
  const agency = await getAgency(work.em)
  const standard = await currentStandard(work.em, input.service)
  const signatory: Signatory = { capacity: 'SELF', position: [agency.headPosition], name: '(nama pejabat)' }
  const content = sampleLetter(service, input.letter, sentences)
  return renderPrintable(previewOf(work, content, { agency, standard, signatory }))
}
