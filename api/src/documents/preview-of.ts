import type { LetterContent } from '../catalogue/letter-content.ts'
import type { ServiceStandard } from '../catalogue/service-standard.ts'
import { dayOf } from '../foundation/clock.ts'
import type { Work } from '../foundation/work.ts'
import type { Agency } from './agency.ts'
import { composeLetter } from './compose-letter.ts'
import type { Letter, Signatory } from './letter/letter.ts'

/** What a letter would be issued with, as far as it is known by now. */
interface Prospect {
  agency: Agency
  standard: ServiceStandard
  signatory: Signatory
  validUntil?: string | undefined
}

/** A letter as it would be issued today, marked PRATINJAU: no number is taken, nothing is signed. */
export function previewOf(work: Work, content: LetterContent, { standard, ...prospect }: Prospect): Letter {
  const letter = composeLetter(content, {
    ...prospect,
    legalBasis: standard.legalBasis.map((rule) => rule.id),
    number: `${standard.classification}/…`,
    issuedOn: dayOf(work.clock.now()),
    verification: { url: `${work.settings.publicUrl}/dokumen`, code: 'PRATINJAU' },
    signer: work.issuing.signer.kind,
  })
  return { ...letter, preview: true, footer: 'Pratinjau: belum bernomor, belum ditandatangani, tidak berlaku.' }
}
