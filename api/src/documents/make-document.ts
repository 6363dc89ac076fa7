import { ref } from '@mikro-orm/core'
import { getService } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { keepFile } from '../foundation/files/keep-file.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { newVerificationCode } from '../foundation/verification-code.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import { searchedBy } from '../submissions/searched-by.ts'
import type { Submission } from '../submissions/submission.ts'
import { composeLetter } from './compose-letter.ts'
import { DocumentState } from './document-state.ts'
import { getAgency } from './get-agency.ts'
import { IssuedDocument } from './issued-document.ts'
import type { Letter } from './letter/letter.ts'
import { findPrepared } from './find-prepared.ts'
import type { PreparedLetter } from './prepared-letter.ts'
import { printLetter } from './print-letter.ts'
import { signingOf } from './signatory.ts'
import { signedOtherwise, type SigningMethod } from './signing-method.ts'
import type { Signer, SignerKind } from './signing/signer.ts'
import { manualNumber, nextNumber, type GivenNumber } from './take-number.ts'
import { getWording } from './wording/get-wording.ts'

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

/** Everything that can be read before the number is taken, so that others wait for it as briefly as possible. */
export async function gather(work: Work, submission: Submission) {
  const issuedAt = work.clock.now()
  // A successor is a letter of its own.
  const prepared = submission.status === Status.APPROVED ? await findPrepared(work.em, submission) : null
  const agency = await getAgency(work.em)
  const service = getService(submission.service)
  const answers = await readAnswers(work.em, submission)
  const wording = (await prepared?.wording.loadOrFail()) ?? (await getWording(work.em, service, answers))
  return {
    issuedAt,
    issuedOn: prepared?.issuedOn ?? dayOf(issuedAt),
    prepared: prepared && givenTo(prepared),
    agency,
    service,
    answers,
    wording,
    content: service.letter(answers, wording),
    standard: await submission.standard.loadOrFail(),
    division: await submission.division.loadOrFail(),
    signing: await signingOf(work, submission, agency),
  }
}

export type Facts = Awaited<ReturnType<typeof gather>> & { replaces?: IssuedDocument | undefined }

/** What tells one letter from all others. */
interface Given extends GivenNumber {
  verificationCode: string
}

const givenTo = ({ number, sequence, verificationCode }: PreparedLetter): Given => ({
  number,
  sequence: sequence ?? null,
  verificationCode,
})

/** A number for a letter: the one given elsewhere, or the next of its register; and a code to check it by. */
export async function giveNumber(work: Work, facts: Facts, manual: string | null | undefined): Promise<Given> {
  const given = manual ? await manualNumber(work, manual) : await nextNumber(work, seriesOf(facts))
  return { ...given, verificationCode: newVerificationCode() }
}

const seriesOf = ({ standard, division, issuedOn }: Facts) => ({
  register: standard.register,
  classification: standard.classification,
  pattern: standard.numberPattern,
  unit: division.unitCode,
  day: issuedOn,
})

type Named = Given & { signer: SignerKind }

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

/** The letter itself, with all that was given to it. */
export function letterOf(work: Work, facts: Facts, { number, verificationCode: code, signer }: Named): Letter {
  const { agency, answers, content, issuedOn, service, signing, standard } = facts
  return composeLetter(content, {
    agency,
    legalBasis: standard.legalBasis.map((rule) => rule.id),
    number,
    issuedOn,
    validUntil: service.validUntil(answers, issuedOn) ?? undefined,
    replaces: facts.replaces,
    signatory: signing.printed,
    verification: { url: `${work.settings.publicUrl}/dokumen/${code}`, code },
    signer,
  })
}

async function storeLetter(work: Work, letter: Letter, signer: Signer): Promise<StoredFile> {
  const at = work.clock.now()
  const bytes = await printLetter(letter, signer, { reason: 'Penerbitan dokumen', location: letter.place, at })
  return keepLetter(work, letter.number, bytes)
}

/** Keeps the file of a letter under its number, which says nothing about anybody. */
export const keepLetter = (work: Work, number: string, bytes: Uint8Array): Promise<StoredFile> =>
  keepFile(work, { name: `${number.replaceAll('/', '-')}.pdf`, mediaType: 'application/pdf', bytes })
