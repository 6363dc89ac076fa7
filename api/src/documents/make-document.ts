import { ref } from '@mikro-orm/core'
import { getService } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import { keepFile } from '../foundation/files/keep-file.ts'
import type { StoredFile } from '../foundation/files/stored-file.ts'
import { newVerificationCode } from '../foundation/verification-code.ts'
import type { Work } from '../foundation/work.ts'
import { readAnswers } from '../submissions/read-answers.ts'
import { searchedBy } from '../submissions/searched-by.ts'
import type { Submission } from '../submissions/submission.ts'
import { composeLetter } from './compose-letter.ts'
import { DocumentState } from './document-state.ts'
import { getAgency } from './get-agency.ts'
import { IssuedDocument } from './issued-document.ts'
import { printLetter } from './print-letter.ts'
import { signingOf } from './signatory.ts'
import { manualNumber, nextNumber, type GivenNumber } from './take-number.ts'
import { getWording } from './wording/get-wording.ts'

/**
 * Makes a document out of an approved submission: number, letter, signature, file, record, in that order. The file is
 * durable before the transaction commits, so no document is ever without one; a file whose transaction failed is
 * nobody's and does no harm.
 */
export async function makeDocument(work: Work, submission: Submission, making: Making): Promise<IssuedDocument> {
  const facts = await gather(work, submission)
  if ('signer' in making && facts.agency.signingMethod !== making.method)
    throw signedOtherwise(facts.agency.signingMethod)
  const given = facts.prepared ?? (await newNumber(work, facts, making.manual))
  const kind = 'signer' in making ? making.signer.kind : making.kind
  const document = describe(work, submission, facts, { ...given, signer: kind })
  const file = 'signer' in making ? await storeLetter(work, document, facts, making.signer) : making.file
  document.file = ref(file)
  work.em.persist([file, document])
  for (const hook of work.issuing.onIssued) await hook(work, document)
  return document
}

/** Everything that can be read before the number is taken, so that others wait for it as briefly as possible. */
async function gather(work: Work, submission: Submission) {
  const issuedAt = work.clock.now()
  const agency = await getAgency(work.em)
  const service = getService(submission.service)
  const answers = await readAnswers(work.em, submission)
  const wording = await getWording(work.em, service, answers)
  return {
    issuedAt,
    issuedOn: dayOf(issuedAt),
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

type Facts = Awaited<ReturnType<typeof gather>>

const seriesOf = ({ standard, division, issuedOn }: Facts) => ({
  register: standard.register,
  classification: standard.classification,
  pattern: standard.numberPattern,
  unit: division.unitCode,
  day: issuedOn,
})

function describe(work: Work, submission: Submission, facts: Facts, given: GivenNumber): IssuedDocument {
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
    signer: work.issuing.signer.kind,
    verificationCode: newVerificationCode(),
    state: DocumentState.ISSUED,
  })
}

async function storeLetter(work: Work, document: IssuedDocument, facts: Facts): Promise<StoredFile> {
  const { agency, content, signing, standard } = facts
  const { number, issuedOn, validUntil, verificationCode: code } = document
  const { signer } = work.issuing
  const letter = composeLetter(content, {
    agency,
    legalBasis: standard.legalBasis.map((rule) => rule.id),
    number,
    issuedOn,
    validUntil: validUntil ?? undefined,
    signatory: signing.printed,
    verification: { url: `${work.settings.publicUrl}/dokumen/${code}`, code },
    signer: signer.kind,
  })
  const bytes = await printLetter(letter, signer, {
    reason: 'Penerbitan dokumen',
    location: agency.place,
    at: document.issuedAt,
  })
  return keepFile(work, { name: `${number.replaceAll('/', '-')}.pdf`, mediaType: 'application/pdf', bytes })
}
