import { ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record as remember } from '../../audit/record.ts'
import type { Fate } from '../../catalogue/service-standard.ts'
import { faultOfNumber } from '../../catalogue/standard-values.ts'
import { badInput, type FieldFault, stale } from '../../foundation/errors.ts'
import { cleanText } from '../../foundation/formats/clean-text.ts'
import { getVisible } from '../../foundation/reads/get-visible.ts'
import type { Work } from '../../foundation/work.ts'
import { requireArchivist } from '../unit/find-archive-unit.ts'
import { Classification } from './classification.ts'
import { RetentionRule } from './retention-rule.ts'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** A line of the retention schedule is in force: the clocks of the records it is about follow. */
    'retention-published': { rule: string }
  }
}

/** A line of the schedule as it is to be. */
export interface RetentionOrder {
  classification: string
  service?: string | null
  activeYears: number
  inactiveYears: number
  fate: Fate
  basis: string
  /** The version that was seen; none for a new line. */
  version?: number | null
}

/** Puts a new version of a line of the retention schedule in force; the records it is about follow by a job. */
export async function publishRetentionRule(work: Work, raw: RetentionOrder): Promise<RetentionRule> {
  await requireArchivist(work)
  const order = { ...raw, basis: cleanText(raw.basis), service: raw.service ?? null }
  const faults = faultsOf(order)
  if (faults.length > 0) throw badInput(...faults)
  // The lock on the class makes two who change its lines go one after the other.
  const found = { ...work, lock: true, what: { id: 'Kode klasifikasi', en: 'The class' } }
  const classification = await getVisible(Classification, order.classification, found)
  const which = { classification: classification.id, service: order.service, current: true }
  const earlier = await work.em.findOne(RetentionRule, which)
  if ((earlier?.version ?? 0) !== (order.version ?? 0)) throw stale(order.version ?? 0, earlier?.version ?? 0)
  if (earlier) earlier.current = false
  const rule = nextVersion(work, order, classification, earlier)
  work.em.persist(rule)
  await remember(work, {
    action: 'archive.publish-retention',
    subject: { type: 'RetentionRule', id: rule.id },
    detail: { classification: classification.code, service: rule.service, version: rule.version },
  })
  await work.outbox.send(work.em, 'retention-published', { rule: rule.id })
  return rule
}

function nextVersion(
  { em, clock, viewer }: Work,
  { service, activeYears, inactiveYears, fate, basis }: RetentionOrder,
  classification: Classification,
  earlier: RetentionRule | null,
): RetentionRule {
  return Object.assign(new RetentionRule(), {
    createdAt: clock.now(),
    classification: ref(classification),
    service: service ?? null,
    version: (earlier?.version ?? 0) + 1,
    current: true,
    ...{ activeYears, inactiveYears, fate, basis },
    publishedBy: ref(em.getReference(User, viewer.id!)),
  })
}

function faultsOf({ activeYears, inactiveYears, basis }: RetentionOrder): FieldFault[] {
  const faults = {
    activeYears: faultOfNumber(activeYears, 0, 100),
    inactiveYears: faultOfNumber(inactiveYears, 0, 100),
    basis: basis.length >= 5 && basis.length <= 300 ? undefined : noBasis,
  }
  return Object.entries(faults).flatMap(([field, message]) => (message ? [{ field, message }] : []))
}

const noBasis = {
  id: 'Sebutkan dasarnya, misalnya nomor peraturan atau keputusan, 5 sampai 300 huruf.',
  en: 'Say what it rests on, such as the number of a rule or decision, in 5 to 300 characters.',
}
