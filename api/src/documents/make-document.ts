import { ref } from '@mikro-orm/core'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'
import { searchedBy } from '../submissions/searched-by.ts'
import type { Submission } from '../submissions/submission.ts'
import { DocumentState } from './document-state.ts'
import { IssuedDocument } from './issued-document.ts'
import { gather, giveNumber, keepLetter, letterOf, type Facts, type Named } from './letter-facts.ts'
import type { Letter } from './letter/letter.ts'
import { printLetter } from './print-letter.ts'
import { signedOtherwise, type SigningMethod } from './signing-method.ts'
import type { Signer, SignerKind } from './signing/signer.ts'

/** A document that is signed now; it may stand in for an earlier one, which the letter then names. */
interface SignedNow {
  method: SigningMethod
  signer: Signer
  manual?: string | null | undefined
  replaces?: IssuedDocument
}

/** How a document comes to its file: signed by somebody now, or brought back signed. */
export type Making = SignedNow | { kind: SignerKind; file: StoredFile }

/**
 * Makes a document out of an approved submission: number, letter, signature, file, record, in that order. The file is
 * durable before the transaction commits, so no document is ever without one; a file whose transaction failed is
 * nobody's and does no harm.
 */
export async function makeDocument(work: Work, submission: Submission, making: Making): Promise<IssuedDocument> {
  const replaces = 'signer' in making ? making.replaces : undefined
  const facts = { ...(await gather(work, submission)), replaces }
  if ('signer' in making && facts.agency.signingMethod !== making.method)
    throw signedOtherwise(facts.agency.signingMethod)
  const manual = 'signer' in making ? making.manual : undefined
  const given = facts.prepared ?? (await giveNumber(work, facts, manual))
  const signer = 'signer' in making ? making.signer.kind : making.kind
  const named = { ...given, signer }
  const file = 'file' in making ? making.file : await storeLetter(work, letterOf(work, facts, named), making.signer)
  const document = describe(work, submission, facts, named)
  document.file = ref(file)
  work.em.persist([file, document])
  for (const hook of work.issuing.onIssued) await hook(work, document)
  return document
}

function describe(work: Work, submission: Submission, facts: Facts, given: Named): IssuedDocument {
  const { service, answers, content, wording, standard, signing, issuedAt, issuedOn } = facts
  return Object.assign(new IssuedDocument(), {
    ...given,
    createdAt: issuedAt,
    submission: ref(submission),
    service: submission.service,
    division: submission.division,
    classification: standard.classification,
    register: standard.register,
    year: Number(issuedOn.slice(0, 4)),
    wording: ref(wording),
    title: content.subject.slice(0, 300),
    holder: service.holder(answers).slice(0, 300),
    searchedBy: searchedBy(service, answers, work.settings.secret),
    issuedOn,
    issuedAt,
    validUntil: service.validUntil(answers, issuedOn) ?? null,
    signatory: ref(signing.user),
    capacity: signing.capacity,
    signedUnder: signing.delegation,
    state: DocumentState.ISSUED,
  })
}

async function storeLetter(work: Work, letter: Letter, signer: Signer): Promise<StoredFile> {
  const at = work.clock.now()
  const bytes = await printLetter(letter, signer, { reason: 'Penerbitan dokumen', location: letter.place, at })
  return keepLetter(work, letter.number, bytes)
}
