import { User } from '../accounts/user.ts'
import type { ConsentForm } from '../accounts/visitor/consent-form.ts'
import { badInput, forbidden } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import { Role, type Viewer } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'

/** The citizen a counter clerk files for, with that person's consent. */
export interface OnBehalf {
  citizen: string
  consent: boolean
  /** How they agreed. */
  form?: ConsentForm | null
  /** Where the signed sheet or the recording is kept. */
  note?: string | null
}

/** Whether a clerk files for others at the counter of this bidang. */
export const servesCounter = ({ kind, division: own }: Viewer, division: string): boolean =>
  kind === 'ADMIN' && own === division

/** Who is served at the counter of a bidang: only by its own clerks, only with consent. */
export async function citizenServed(work: Work, { citizen: id, consent }: OnBehalf, division: string): Promise<User> {
  if (work.viewer.kind !== 'ADMIN') throw forbidden()
  if (!servesCounter(work.viewer, division)) throw forbidden(otherCounter)
  if (!consent) throw badInput({ field: 'onBehalf.consent', message: consentMissing })
  const citizen = await work.em.findOne(User, { id, role: Role.CITIZEN })
  if (!citizen) throw badInput({ field: 'onBehalf.citizen', message: unknown })
  return citizen
}

/** To what they agreed, and how, for the record; when and before whom stands in its line itself. */
export const consentOf = ({ citizen, form, note }: OnBehalf) => ({
  onBehalf: citizen,
  consent: true,
  ...(form ? { form } : {}),
  ...(note ? { note: readNote(note) } : {}),
})

function readNote(raw: string): string {
  const note = cleanText(raw)
  if (note.length > 200) throw badInput({ field: 'onBehalf.note', message: noteTooLong })
  return note
}

const otherCounter = {
  id: 'Layanan ini milik bidang lain. Antarkan pemohon ke loket bidang itu.',
  en: 'This service belongs to another bidang. Take the applicant to its counter.',
}
const consentMissing = {
  id: 'Catat dahulu persetujuan orang yang Anda wakili.',
  en: 'First record the consent of the person you file for.',
}
const unknown = { id: 'Akun masyarakat ini tidak ada.', en: 'There is no such citizen account.' }
const noteTooLong = { id: 'Paling panjang 200 huruf.', en: 'At most 200 characters.' }
