import type { AnswerFault } from '../../catalogue/check-answers.ts'
import type { Text } from '../../foundation/text.ts'
import { isOutOfOrder, monthsLater } from '../calendar-days.ts'
import { personWarnings } from '../person-warnings.ts'
import type { ResearchPermit } from '../research-permit.ts'

/** What cannot stand about a study's answers taken together. */
export const researchFaults = ({ startDate, endDate }: ResearchPermit): AnswerFault[] =>
  isOutOfOrder(startDate, endDate)
    ? [
        {
          question: 'endDate',
          message: {
            id: 'Tanggal selesai tidak boleh sebelum tanggal mulai.',
            en: 'The end must not come before the start.',
          },
        },
      ]
    : []

/** What a verifier should look at twice: a long study, an identity number that disagrees with the person. */
export function researchWarnings(answers: ResearchPermit, { maximumMonths = 12 }: Record<string, number>): Text[] {
  const { startDate, endDate } = answers
  const isLong = startDate && isOutOfOrder(endDate, monthsLater(startDate, maximumMonths))
  const long = {
    id: `Kegiatan lebih dari ${maximumMonths} bulan.`,
    en: `The study takes longer than ${maximumMonths} months.`,
  }
  return [...(isLong ? [long] : []), ...personWarnings(answers)]
}
