import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf } from '../foundation/clock.ts'
import { badInput, notFound } from '../foundation/errors.ts'
import { IssuedDocument } from './issued-document.ts'
import { publicView, type VerifiedDocument } from './verify-document.ts'

/** What the hash of a PDF proves: a document of ours has that hash, or nobody may trust the file. */
export async function verifyFile(em: EntityManager, typed: string, now: Date): Promise<VerifiedDocument> {
  const sha256 = typed.trim().toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw badInput({
      field: 'sha256',
      message: { id: 'SHA-256 terdiri dari 64 angka heksadesimal.', en: 'A SHA-256 has 64 hexadecimal digits.' },
    })
  const found = await em.findOne(IssuedDocument, { file: { sha256 } }, { populate: ['file', 'replacedBy'] })
  if (!found) throw notFound({ id: 'Dokumen', en: 'The document' })
  return publicView(found, dayOf(now))
}
