import { seal } from '../foundation/secret-box.ts'
import type { Work } from '../foundation/work.ts'
import type { Obligation } from './obligation.ts'
import { linkSecret } from './report-link.ts'

/** What a message about an obligation is for. */
export type ObligationStage = 'LINK' | 'DUE_SOON' | 'OVERDUE' | 'RETURNED' | 'ACCEPTED' | 'RENEWAL'

declare module '../foundation/outbox.ts' {
  interface Jobs {
    /**
     * The citizen is told about what they owe. `secret` is sealed for messages; the link is
     * `<publicUrl>/laporan-penelitian#<obligation>.<secret>`.
     */
    'obligation-message': { obligation: string; stage: ObligationStage; secret?: string }
  }
}

const withLink: readonly ObligationStage[] = ['LINK', 'DUE_SOON', 'OVERDUE', 'RETURNED']

/** Lets a message about what is owed leave with the transaction. */
export function tell(work: Work, obligation: Obligation, stage: ObligationStage): Promise<void> {
  const secret = () => seal(work.settings.secret, 'message', linkSecret(work.settings, obligation))
  return work.outbox.send(work.em, 'obligation-message', {
    obligation: obligation.id,
    stage,
    ...(withLink.includes(stage) ? { secret: secret() } : {}),
  })
}
