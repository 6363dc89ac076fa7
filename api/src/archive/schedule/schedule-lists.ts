import { Fate } from '../../catalogue/service-standard.ts'
import { byFlag, byId, byText, oneOf } from '../../foundation/reads/filters.ts'
import { containing } from '../../foundation/reads/like.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { Classification } from './classification.ts'
import { RetentionRule } from './retention-rule.ts'

/** The classes records are filed under. */
export const classificationList = describeList<Classification>({
  entity: Classification,
  of: 'classes of records',
  filter: { code: byText, active: byFlag },
  sort: ['code', 'createdAt'],
  search: (text) => ({ $or: [{ code: { $ilike: containing(text) } }, { title: { $ilike: containing(text) } }] }),
})

/** The lines of the retention schedule, with their earlier versions. */
export const retentionList = describeList<RetentionRule>({
  entity: RetentionRule,
  of: 'lines of the retention schedule',
  filter: { classification: byId, service: byText, current: byFlag, fate: oneOf(Fate) },
  sort: ['createdAt', 'version'],
})
