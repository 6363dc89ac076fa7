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
  work.em.persist(lineOf(work, deed))
}

/** The line a deed makes in the record, for those who write it themselves. */
export const lineOf = ({ clock, viewer }: Pick<Work, 'clock' | 'viewer'>, deed: Deed): AuditEntry =>
  Object.assign(new AuditEntry(), {
    at: clock.now(),
    actor: viewer.id ?? null,
    actedFor: deed.actedFor ?? null,
    action: deed.action,
    subjectType: deed.subject?.type ?? null,
    subjectId: deed.subject?.id ?? null,
    detail: deed.detail ?? {},
  } satisfies Partial<AuditEntry>)
