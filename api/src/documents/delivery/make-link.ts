import { ref } from '@mikro-orm/core'
import { hashSecret, newSecret } from '../../accounts/secret.ts'
import { daysAfter } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import type { IssuedDocument } from '../issued-document.ts'
import { challengeFor } from './challenge-for.ts'
import { DocumentLink } from './document-link.ts'

/**
 * Makes the one link that works for a document; earlier ones are worthless from this moment. Returns its secret, kept
 * nowhere; none when there is nothing the receiver could be asked by.
 */
export async function makeLink(work: Work, document: IssuedDocument): Promise<string | undefined> {
  const challenge = await challengeFor(work, document)
  if (!challenge) return undefined
  await endLinks(work, document)
  const secret = newSecret()
  const now = work.clock.now()
  const link = Object.assign(new DocumentLink(), {
    createdAt: now,
    document: ref(document),
    secretHash: hashSecret(secret),
    asks: challenge.asks,
    expiresAt: daysAfter(now, work.delivering.linkDays),
  })
  work.em.persist(link)
  return secret
}

/** Makes every link to a document worthless. */
export async function endLinks({ em, clock }: Work, document: IssuedDocument): Promise<void> {
  await em.nativeUpdate(DocumentLink, { document: document.id, endedAt: null }, { endedAt: clock.now() })
}

/** The address of a link. What stands behind the `#` never leaves the reader's browser, so that no log can hold it. */
export const linkAddress = (publicUrl: string, secret: string): string => `${publicUrl}/terima#${secret}`
