import type { Work } from '../foundation/work.ts'
import { AuditEntry } from './audit-entry.ts'

/** What is to be remembered of a deed. `detail` holds circumstances, never personal data. */
export interface Deed {
  /** `module.verb`, e.g. `submission.approve`. */
  action: string
  subject?: { type: string; id: string }
  detail?: Record<string, unknown>
  /** The official acted for, under a delegation. */
  actedFor?: string
}

/** Writes the deed down in the same transaction; it is remembered exactly when it happened. */
export async function record(work: Work, deed: Deed): Promise<void> {
  const entry = new AuditEntry()
  Object.assign(entry, {
    at: work.clock.now(),
    actor: work.viewer.id ?? null,
    actedFor: deed.actedFor ?? null,
    action: deed.action,
    subjectType: deed.subject?.type ?? null,
    subjectId: deed.subject?.id ?? null,
    detail: deed.detail ?? {},
  } satisfies Partial<AuditEntry>)
  work.em.persist(entry)
}
