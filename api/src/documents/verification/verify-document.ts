import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { dayOf } from '../../foundation/clock.ts'
import { badInput, notFound } from '../../foundation/errors.ts'
import { readVerificationCode } from '../../foundation/verification-code.ts'
import { IssuedDocument } from '../issued-document.ts'
import { countCheck } from './count-check.ts'
import { publicView, type VerifiedDocument } from './verified-document.ts'

/** What a verification code proves, in any spelling. A slip of the finger is told apart from an unknown code. */
export async function verifyDocument(em: EntityManager, typed: string, now: Date): Promise<VerifiedDocument> {
  const verificationCode = readVerificationCode(typed)
  if (!verificationCode)
    throw badInput({
      field: 'code',
      message: {
        id: 'Kode salah ketik. Periksa lagi setiap hurufnya.',
        en: 'The code has a typing error. Check each character.',
      },
    })
  return verify(em, { verificationCode }, now)
}

/** What the hash of a PDF proves: a document of ours has that hash, or nobody may trust the file. */
export async function verifyFile(em: EntityManager, typed: string, now: Date): Promise<VerifiedDocument> {
  const sha256 = typed.trim().toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw badInput({
      field: 'sha256',
      message: { id: 'SHA-256 terdiri dari 64 angka heksadesimal.', en: 'A SHA-256 has 64 hexadecimal digits.' },
    })
  return verify(em, { file: { sha256 } }, now)
}

/** Finds, counts the check, and tells; by whatever way somebody came, the answer is the same. */
async function verify(em: EntityManager, which: FilterQuery<IssuedDocument>, now: Date): Promise<VerifiedDocument> {
  const found = await em.findOne(IssuedDocument, which, { populate: ['file', 'replacedBy'] })
  if (!found) throw notFound({ id: 'Dokumen', en: 'The document' })
  return publicView(found, dayOf(now), await countCheck(em, found.id, now))
}
