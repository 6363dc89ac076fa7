import { byId, byText, byTime } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { AuditEntry } from './audit-entry.ts'

/** The record of who did what, as an inspector goes through it. */
export const auditList = describeList<AuditEntry>({
  entity: AuditEntry,
  of: 'audit entries',
  filter: { action: byText, subjectType: byText, subjectId: byId, actor: byId, actedFor: byId, at: byTime },
  sort: ['at'],
})
