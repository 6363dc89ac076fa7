import type { EntityManager } from '@mikro-orm/postgresql'
import type { Transact } from '../../foundation/work.ts'
import { RetentionRule } from './retention-rule.ts'

/** The line of the schedule for a record: that of its service in its class, else that of the class; else none. */
export const findRule = (
  em: EntityManager,
  classification: string,
  service: string | null,
): Promise<RetentionRule | null> =>
  em.findOne(
    RetentionRule,
    { classification: { code: classification }, current: true, $or: [{ service }, { service: null }] },
    { orderBy: { service: 'asc nulls last' } },
  )

/**
 * The job `retention-published`: the records a line is about follow it, unless they were destroyed. A line for a whole
 * class leaves alone what has one of its own. Done twice it changes nothing; a line that was replaced meanwhile is left out.
 */
export const followSchedule = (transact: Transact, { rule: id }: { rule: string }): Promise<void> =>
  transact(async ({ em }) => {
    const rule = await em.findOne(RetentionRule, { id, current: true }, { populate: ['classification'] })
    if (!rule) return
    const { activeYears, inactiveYears, fate, service } = rule
    await em.execute(followers, [
      ...[id, activeYears, activeYears + inactiveYears, fate],
      ...[rule.classification.$.code, service ?? null, service ?? null],
    ])
  })

const followers = `
  update archive_record r set retention_id = ?,
    active_until = (r.created_on + make_interval(years => ?))::date,
    inactive_until = (r.created_on + make_interval(years => ?))::date,
    fate = ?
  where r.classification = ? and r.state = 'KEPT' and case when ?::text is not null
    then exists (select from submission s where s.id = r.submission_id and s.service = ?)
    else not exists (
      select from submission s join retention_rule o on o.service = s.service and o.current
        join classification c on c.id = o.classification_id
      where s.id = r.submission_id and c.code = r.classification) end`
