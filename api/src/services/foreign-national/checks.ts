import type { AnswerFault } from '../../catalogue/check-answers.ts'
import { isOutOfOrder } from '../calendar-days.ts'
import { stayFaults } from '../foreigner-checks.ts'
import type { ForeignNational } from '../foreign-national.ts'

/** What cannot stand about a report on a foreigner: the order of its days, a passport that has run out. */
export function foreignerFaults(answers: ForeignNational, today: string): AnswerFault[] {
  const faults = stayFaults(answers, today, answers.reportType !== 'DEPARTURE')
  if (isOutOfOrder(answers.enteredOn, answers.arrivedOn))
    faults.push({
      question: 'arrivedOn',
      message: {
        id: 'Tiba di Purwakarta tidak boleh sebelum masuk Indonesia.',
        en: 'The arrival in Purwakarta must not come before the entry to Indonesia.',
      },
    })
  for (const question of ['leavingOn', 'departedOn'] as const)
    if (isOutOfOrder(answers.arrivedOn, answers[question]))
      faults.push({
        question,
        message: {
          id: 'Tanggal pergi tidak boleh sebelum tanggal tiba.',
          en: 'The departure must not come before the arrival.',
        },
      })
  return faults
}
