import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { currentStandard } from '../catalogue/current-standard.ts'
import { getService } from '../catalogue/service-type.ts'
import { badInput, forbidden } from '../foundation/errors.ts'
import { cleanText } from '../foundation/formats/clean-text.ts'
import type { Work } from '../foundation/work.ts'
import type { Answers } from './answers.ts'
import type { ConsentForm } from '../accounts/visitor/consent-form.ts'
import { Submission } from './submission.ts'

/** The citizen a counter clerk files for, with that person's consent. */
export interface OnBehalf {
  citizen: string
  consent: boolean
  /** How they agreed. */
  form?: ConsentForm | null
  /** Where the signed sheet or the recording is kept. */
  note?: string | null
}

/** Opens an empty draft of a service, under the standard in force today. */
export async function startSubmission(work: Work, kind: string, onBehalf?: OnBehalf | null): Promise<Submission> {
  const now = work.clock.now()
  const owner = await ownerOf(work, onBehalf)
  const standard = await currentStandard(work.em, kind)
  if (onBehalf && standard.division.id !== work.viewer.division) throw forbidden(otherDesk)
  const submission = Object.assign(new Submission(), {
    createdAt: now,
    updatedAt: now,
    service: kind,
    standard: ref(standard),
    division: standard.division,
    owner: ref(owner),
    filedBy: onBehalf ? ref(work.em.getReference(User, work.viewer.id!)) : null,
  })
  // Named first: the compiler drops the parentheses of `new (call())()`.
  const AnswersOfService = getService(kind).answers as new () => Answers
  const answers = Object.assign(new AnswersOfService(), { submission: ref(submission) })
  work.em.persist([submission, answers])
  await record(work, {
    action: 'submission.start',
    subject: { type: 'Submission', id: submission.id },
    detail: { service: kind, ...(onBehalf ? consentOf(onBehalf) : {}) },
  })
  return submission
}

/** To what they agreed, and how; when and before whom stands in the line itself. */
const consentOf = ({ citizen, form, note }: OnBehalf) => ({
  onBehalf: citizen,
  consent: true,
  ...(form ? { form } : {}),
  ...(note ? { note: readNote(note) } : {}),
})

const otherDesk = {
  id: 'Layanan ini milik bidang lain. Antarkan pemohon ke loket bidang itu.',
  en: 'This service belongs to another bidang. Take the applicant to its counter.',
}

function readNote(raw: string): string {
  const note = cleanText(raw)
  if (note.length <= 200) return note
  throw badInput({
    field: 'onBehalf.note',
    message: { id: 'Paling panjang 200 huruf.', en: 'At most 200 characters.' },
  })
}

async function ownerOf(work: Work, onBehalf?: OnBehalf | null): Promise<User> {
  if (!onBehalf) {
    if (work.viewer.kind !== 'CITIZEN') throw forbidden()
    return work.em.getReference(User, work.viewer.id!)
  }
  if (work.viewer.kind !== 'ADMIN') throw forbidden()
  if (!onBehalf.consent)
    throw badInput({
      field: 'onBehalf.consent',
      message: {
        id: 'Catat dahulu persetujuan orang yang Anda wakili.',
        en: 'First record the consent of the person you file for.',
      },
    })
  const citizen = await work.em.findOne(User, { id: onBehalf.citizen, role: 'CITIZEN' as never })
  if (citizen) return citizen
  throw badInput({
    field: 'onBehalf.citizen',
    message: { id: 'Akun masyarakat ini tidak ada.', en: 'There is no such citizen account.' },
  })
}
