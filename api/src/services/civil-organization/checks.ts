import type { AnswerFault } from '../../catalogue/check-answers.ts'
import { holds } from '../../catalogue/condition.ts'
import type { Text } from '../../foundation/text.ts'
import { isOutOfOrder } from '../calendar-days.ts'
import { hasLeadership } from '../choices/officer-position.ts'
import type { CivilOrganization } from '../civil-organization.ts'
import { personWarnings } from '../person-warnings.ts'
import { showsItself } from './report-kinds.ts'

/** What cannot stand about an organization's report: leadership not named, terms that end before they start. */
export function organizationFaults(answers: CivilOrganization, today: string): AnswerFault[] {
  if (!holds(showsItself, { ...answers })) return []
  const faults: AnswerFault[] = []
  if (!hasLeadership(answers.officers))
    faults.push({
      question: 'officers',
      message: { id: 'Isi ketua, sekretaris dan bendahara.', en: 'Give chair, secretary and treasurer.' },
    })
  if (isOutOfOrder(answers.termFrom, answers.termUntil))
    faults.push({
      question: 'termUntil',
      message: { id: 'Akhir masa bakti harus setelah mulainya.', en: 'The term must end after it starts.' },
    })
  if (answers.legalStatus === 'REGISTERED' && isOutOfOrder(today, answers.registrationUntil))
    faults.push({
      question: 'registrationUntil',
      message: {
        id: 'SKT sudah habis. Perpanjang dahulu di Kementerian Dalam Negeri.',
        en: 'The registration has ended. Renew it with the Ministry of Home Affairs first.',
      },
    })
  return faults
}

/** Oddities of an organization's report: officers whose NIK disagrees with their birth or sex. */
export const organizationWarnings = (answers: CivilOrganization): Text[] =>
  (holds(showsItself, { ...answers }) ? (answers.officers ?? []) : []).flatMap((officer, index) =>
    personWarnings(officer).map(({ id, en }) => ({
      id: `Pengurus nomor ${index + 1}: ${id}`,
      en: `Officer ${index + 1}: ${en}`,
    })),
  )
