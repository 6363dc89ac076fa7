import type { AnswerFault } from '../../catalogue/check-answers.ts'
import type { Text } from '../../foundation/text.ts'
import { isOutOfOrder, monthsLater } from '../calendar-days.ts'
import { passportWarnings, stayFaults } from '../foreigner-checks.ts'
import type { ForeignWorker } from '../foreign-worker.ts'
import type { ReportedWorker } from './reported-worker.ts'

/** The reported workers who are still in Purwakarta. */
export const presentWorkers = ({ workers = [] }: ForeignWorker): ReportedWorker[] =>
  workers.filter(({ status }) => status !== 'LEFT')

/** What cannot stand about a company's report, worker by worker. */
export const workerFaults = ({ workers = [] }: ForeignWorker, today: string): AnswerFault[] =>
  workers.flatMap((worker, index) => {
    const prefix = `workers.${index}.`
    const faults = stayFaults(worker, today, worker.status !== 'LEFT', prefix)
    if (isOutOfOrder(worker.approvalFrom, worker.approvalUntil))
      faults.push({
        question: `${prefix}approvalUntil`,
        message: { id: 'Akhir RPTKA harus setelah mulainya.', en: 'The RPTKA must end after it starts.' },
      })
    if (isOutOfOrder(worker.startedOn, worker.contractEndsOn))
      faults.push({
        question: `${prefix}contractEndsOn`,
        message: {
          id: 'Akhir kontrak harus setelah mulai bekerja.',
          en: 'The contract must end after the work starts.',
        },
      })
    return faults
  })

/** Oddities of a company's report: passports that end soon, workers unusually young or old at the start of work. */
export const workerWarnings = (answers: ForeignWorker, thresholds: Record<string, number>): Text[] =>
  presentWorkers(answers).flatMap((worker) => {
    const { passportMonths = 6 } = thresholds
    const who = `TKA nomor ${(answers.workers ?? []).indexOf(worker) + 1}: `
    return [...passportWarnings(worker, worker.startedOn, passportMonths, who), ...ageWarnings(worker, thresholds, who)]
  })

function ageWarnings(
  { birthDate, startedOn }: ReportedWorker,
  thresholds: Record<string, number>,
  who: string,
): Text[] {
  const { minimumAge = 15, maximumAge = 80 } = thresholds
  if (!birthDate || !startedOn) return []
  const tooYoung = startedOn < monthsLater(birthDate, minimumAge * 12)
  const tooOld = startedOn >= monthsLater(birthDate, (maximumAge + 1) * 12)
  if (!tooYoung && !tooOld) return []
  return [
    {
      id: `${who}Umur saat mulai bekerja di luar ${minimumAge}–${maximumAge} tahun.`,
      en: `${who}Age at the start of work is outside ${minimumAge}–${maximumAge} years.`,
    },
  ]
}
