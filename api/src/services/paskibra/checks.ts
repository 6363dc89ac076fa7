import type { AnswerFault } from '../../catalogue/check-answers.ts'
import type { Text } from '../../foundation/text.ts'
import { monthsLater } from '../calendar-days.ts'
import type { Paskibra } from '../paskibra.ts'
import { personWarnings } from '../person-warnings.ts'

const consents = ['parentConsent', 'candidateConsent'] as const

/** Without the consent of both, parent and child, nothing of a child may be processed (UU 27/2022 Pasal 25). */
export const paskibraFaults = (answers: Paskibra): AnswerFault[] =>
  consents
    .filter((question) => answers[question] !== true)
    .map((question) => ({
      question,
      message: {
        id: 'Pendaftaran hanya dapat diajukan dengan persetujuan ini.',
        en: 'A registration can only be filed with this consent.',
      },
    }))

/** Where a candidate is outside the figures of the year. They warn the verifier and never refuse anybody. */
export function paskibraWarnings(answers: Paskibra, thresholds: Record<string, number>): Text[] {
  const { sex, height, grade } = answers
  const suffix = sex === 'FEMALE' ? 'Female' : 'Male'
  const least = thresholds[`minimumHeight${suffix}`]
  const most = thresholds[`maximumHeight${suffix}`]
  const isOutside = (least && (height ?? 0) < least) || (most && (height ?? 0) > most)
  return [
    ...(isOutside ? [{ id: `Tinggi di luar ${least}–${most} cm.`, en: `Height is outside ${least}–${most} cm.` }] : []),
    ...(grade === 'X' ? [] : [{ id: 'Bukan siswa kelas X.', en: 'Not in grade 10.' }]),
    ...ageWarnings(answers, thresholds),
    ...personWarnings(answers),
  ]
}

/** Age counts on Independence Day of the year of selection. */
function ageWarnings(
  { birthDate, year }: Paskibra,
  { minimumAge = 16, maximumAge = 18 }: Record<string, number>,
): Text[] {
  if (!birthDate || !year) return []
  const day = `${year}-08-17`
  const tooYoung = day < monthsLater(birthDate, minimumAge * 12)
  const tooOld = day >= monthsLater(birthDate, (maximumAge + 1) * 12)
  if (!tooYoung && !tooOld) return []
  return [
    {
      id: `Umur pada 17 Agustus ${year} di luar ${minimumAge}–${maximumAge} tahun.`,
      en: `Age on 17 August ${year} is outside ${minimumAge}–${maximumAge} years.`,
    },
  ]
}
