import { LockMode } from '@mikro-orm/core'
import { hashSecret } from '../../accounts/secret.ts'
import { Refusal } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { DocumentLink } from './document-link.ts'

/** The link with this secret, locked, whatever its state. @throws NOT_FOUND */
export async function lockLink({ em }: Work, secret: string): Promise<DocumentLink> {
  const secretHash = hashSecret(secret.trim())
  const link = await em.findOne(DocumentLink, { secretHash }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false })
  if (!link) throw noLink()
  return link
}

const noLink = () =>
  new Refusal('NOT_FOUND', {
    id: 'Tautan ini tidak lengkap atau tidak dikenal. Buka lagi tautan dari pesan kami.',
    en: 'This link is incomplete or unknown. Open the link in our message again.',
  })
