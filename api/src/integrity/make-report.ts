import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { getAgency } from '../documents/get-agency.ts'
import { dayOf, daysAfter } from '../foundation/clock.ts'
import { badInput } from '../foundation/errors.ts'
import { keepFile } from '../foundation/files/keep-file.ts'
import type { Work } from '../foundation/work.ts'
import { countProof, findChainHeads } from './count-proof.ts'
import { IntegrityReport } from './integrity-report.ts'
import { printReport } from './print-report.ts'
import { findQuarter, quarterOf, type Quarter } from './quarter.ts'

/** The job `integrity-report`, on the first days of a quarter: the report on the one that has ended, once. */
export async function reportLastQuarter(work: Work): Promise<void> {
  const { firstDay } = quarterOf(dayOf(work.clock.now()))
  const quarter = quarterOf(dayOf(daysAfter(new Date(`${firstDay}T12:00:00+07:00`), -1)))
  if (await work.em.count(IntegrityReport, { quarter: quarter.name, requestedBy: null })) return
  await makeReport(work, quarter)
}

/** The report on a quarter, up to this moment, for somebody who asks for it now: on the one under way, if none is named. */
export function reportOn(work: Work, name?: string | null): Promise<IntegrityReport> {
  const today = dayOf(work.clock.now())
  const quarter = name ? findQuarter(name.trim()) : quarterOf(today)
  if (!quarter || quarter.firstDay > today) throw badInput({ field: 'quarter', message: noQuarter })
  return makeReport(work, quarter)
}

const noQuarter = {
  id: 'Isi triwulan yang sudah mulai, misalnya 2026-Q4.',
  en: 'Give a quarter that has begun, such as 2026-Q4.',
}

/** Makes the report on a quarter and keeps it as PDF. */
async function makeReport(work: Work, quarter: Quarter): Promise<IntegrityReport> {
  const { em, clock, viewer } = work
  const at = clock.now()
  const proof = await countProof(em, quarter)
  const { lines } = await getAgency(em)
  const bytes = await printReport({ agency: lines, quarter, at, proof, heads: await findChainHeads(em) })
  const name = `keutuhan-arsip-${quarter.name}.pdf`
  const file = await keepFile(work, { name, mediaType: 'application/pdf', bytes, pages: 1 })
  const report = Object.assign(new IntegrityReport(), {
    ...{ createdAt: at, quarter: quarter.name, fromDay: quarter.firstDay },
    toDay: dayOf(at) < quarter.lastDay ? dayOf(at) : quarter.lastDay,
    ...proof,
    requestedBy: viewer.id ? ref(em.getReference(User, viewer.id)) : null,
    file: ref(file),
  })
  em.persist([file, report])
  const subject = { type: 'IntegrityReport', id: report.id }
  await record(work, { action: 'integrity.report', subject, detail: { quarter: quarter.name } })
  return report
}
