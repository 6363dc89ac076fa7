import { getService } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { keepFile } from '../foundation/files/keep-file.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { newVerificationCode } from '../foundation/verification-code.ts'
import type { Work } from '../foundation/work.ts'
import { Status } from '../submissions/lifecycle.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import type { Submission } from '../submissions/submission.ts'
import { composeLetter } from './compose-letter.ts'
import { findPrepared } from './find-prepared.ts'
import { getAgency } from './get-agency.ts'
import type { IssuedDocument } from './issued-document.ts'
import type { Letter } from './letter/letter.ts'
import type { PreparedLetter } from './prepared-letter.ts'
import { signingOf } from './signatory.ts'
import type { SignerKind } from './signing/signer.ts'
import { manualNumber, nextNumber, type GivenNumber } from './take-number.ts'
import { getWording } from './wording/get-wording.ts'

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

/** What a letter is made of, but for its number and its file. */
export type Facts = Awaited<ReturnType<typeof gather>> & { replaces?: IssuedDocument | undefined }

/** What tells one letter from all others. */
export interface Given extends GivenNumber {
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

/** A letter that has its number, and how it is signed. */
export type Named = Given & { signer: SignerKind }

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

/** Keeps the file of a letter under its number, which says nothing about anybody. */
export const keepLetter = (work: Work, number: string, bytes: Uint8Array): Promise<StoredFile> =>
  keepFile(work, { name: `${number.replaceAll('/', '-')}.pdf`, mediaType: 'application/pdf', bytes })
