import type { EntityManager } from '@mikro-orm/postgresql'
import { badInput } from '../foundation/errors.ts'
import { TermsOfUse } from './terms-of-use.ts'

/** The terms of use in force, once any are published. */
export const findTerms = (em: EntityManager, now: Date): Promise<TermsOfUse | null> =>
  em.findOne(TermsOfUse, publishedBy(now), { orderBy: { version: 'desc' } })

/** Terms that were published by a moment; the highest version of them is in force. */
export const publishedBy = (now: Date) => ({ publishedAt: { $lte: now } })

/** Refuses a consent that was not given to the terms in force. */
export async function requireCurrentTerms(
  em: EntityManager,
  now: Date,
  accepted: number,
  field = 'termsVersion',
): Promise<void> {
  const terms = await findTerms(em, now)
  if (terms && terms.version !== accepted) throw badInput({ field, message: outdated })
}

const outdated = {
  id: 'Ketentuan penggunaan sudah diperbarui. Baca dan setujui versi yang berlaku.',
  en: 'The terms of use have been updated. Read and accept the version in force.',
}
