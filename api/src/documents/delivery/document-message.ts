import { seal } from '../../foundation/secret-box.ts'
import type { Work } from '../../foundation/work.ts'
import type { IssuedDocument } from '../issued-document.ts'

/** What people are told about a document after it was issued. */
export type DocumentNews = 'LINK' | 'REVOKED' | 'REPLACED'

declare module '../../foundation/outbox.ts' {
  interface Jobs {
    /** People are told about a document. `secret` is that of its link, sealed for messages. */
    'document-message': { document: string; news: DocumentNews; secret?: string }
  }
}

/** Lets news of a document leave with the transaction. */
export const tellOf = (work: Work, document: IssuedDocument, news: DocumentNews, secret?: string): Promise<void> =>
  work.outbox.send(work.em, 'document-message', {
    document: document.id,
    news,
    ...(secret ? { secret: seal(work.settings.secret, 'message', secret) } : {}),
  })
