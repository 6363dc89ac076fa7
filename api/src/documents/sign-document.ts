import { forbidden } from '../foundation/errors.ts'
import { once } from '../foundation/once.ts'
import type { Work } from '../foundation/work.ts'
import { takeStep } from '../submissions/take-step.ts'
import type { IssueOrder } from './issue-document.ts'
import { IssuedDocument } from './issued-document.ts'
import { makeDocument } from './make-document.ts'
import { SigningMethod } from './signing-method.ts'
import type { Bsre } from './signing/bsre/connect-bsre.ts'
import { keepNik, nikOf } from './signing/signing-identity.ts'

/** What an official signs, and by what. */
export interface SignOrder extends IssueOrder {
  /** Of their certificate at BSrE. It goes there and nowhere else. */
  passphrase: string
  /** Their NIK; without it the one they signed by before. */
  identityNumber?: string | null
}

/**
 * Whoever approved a submission signs its document with their own certificate, and thereby issues it: number, letter,
 * signature, file and archive record, or nothing at all.
 */
export function signDocument(work: Work, order: SignOrder, idempotencyKey?: string): Promise<IssuedDocument> {
  // Not even a hash of passphrase and NIK is kept.
  const { passphrase: _passphrase, identityNumber: _nik, ...input } = order
  const find = (id: string): Promise<IssuedDocument> => work.em.findOneOrFail(IssuedDocument, { id })
  return once(work, idempotencyKey, { operation: 'signDocument', input, find }, () => sign(work, order))
}

async function sign(
  work: Work,
  { passphrase, identityNumber, manualNumber, ...order }: SignOrder,
): Promise<IssuedDocument> {
  const { bsre } = work.issuing
  if (!bsre) throw forbidden(notConnected)
  await work.limiter.spend('passphrase', work.viewer.id!)
  const nik = await nikOf(work, identityNumber)
  const issued = await issueBy(work, { ...order, manualNumber }, bsre.signAs({ nik, passphrase }))
  await keepNik(work, nik)
  await work.em.flush()
  await work.limiter.forgive('passphrase', work.viewer.id!)
  return issued
}

async function issueBy(
  work: Work,
  { manualNumber: manual, ...order }: IssueOrder,
  signer: ReturnType<Bsre['signAs']>,
): Promise<IssuedDocument> {
  const issued: IssuedDocument[] = []
  await takeStep(work, {
    ...order,
    step: 'ISSUE',
    byOther: true,
    change: async (submission) =>
      void issued.push(await makeDocument(work, submission, { method: SigningMethod.BSRE, signer, manual })),
  })
  await work.em.flush()
  return issued[0]!
}

const notConnected = {
  id: 'LIKE-U belum dihubungkan dengan layanan tanda tangan BSrE.',
  en: 'LIKE-U is not connected to the signing service of BSrE.',
}
