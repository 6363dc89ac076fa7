import type { EntityManager } from '@mikro-orm/postgresql'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { dayOf } from '../foundation/clock.ts'
import { badInput, notFound } from '../foundation/errors.ts'
import { readVerificationCode } from '../foundation/verification-code.ts'
import { DocumentState } from './document-state.ts'
import { IssuedDocument } from './issued-document.ts'
import { maskName } from './mask-name.ts'

/** What the public check answers. */
export enum Authenticity {
  GENUINE = 'GENUINE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  REPLACED = 'REPLACED',
}
registerEnumType(Authenticity, {
  name: 'Authenticity',
  description: 'What the public check of a document answers; a code nobody gave out is NOT_FOUND.',
  valuesConfig: {
    GENUINE: { description: 'Issued by the agency and in force (berlaku).' },
    EXPIRED: { description: 'Issued by the agency; its validity has ended (kedaluwarsa).' },
    REVOKED: { description: 'Issued by the agency and taken back (dicabut).' },
    REPLACED: { description: 'Issued by the agency; a later document stands in its place (diganti).' },
  },
})

@ObjectType({ description: 'What anyone who holds a document may learn of it; never the full data.' })
export class VerifiedDocument {
  @Field(() => Authenticity, { description: 'Whether it is genuine and in force.' })
  status!: Authenticity

  @Field(() => String, { description: 'Number, to compare with the paper.' })
  number!: string

  @Field(() => String, { description: 'What the document is.' })
  title!: string

  @Field(() => GraphQLLocalDate, { description: 'WIB day of issue.' })
  issuedOn!: string

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last WIB day it is valid; empty when it does not expire.',
  })
  validUntil?: string | null

  @Field(() => String, { description: 'Whom it is for, masked: `B*** S******`.' })
  holder!: string

  @Field(() => String, { description: 'SHA-256 of the signed PDF, lower-case hex.' })
  sha256!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'WIB day it was revoked.' })
  revokedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Number of the document in its place.' })
  successorNumber?: string | null
}

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
  const found = await em.findOne(IssuedDocument, { verificationCode }, { populate: ['file', 'replacedBy'] })
  if (!found) throw notFound({ id: 'Dokumen', en: 'The document' })
  return publicView(found, dayOf(now))
}

/** What a document tells whoever holds it, on a day. */
export function publicView(document: IssuedDocument, today: string): VerifiedDocument {
  const { number, title, issuedOn, validUntil, state, endedAt } = document
  return {
    status: authenticityOf(document, today),
    number,
    title,
    issuedOn,
    validUntil: validUntil ?? null,
    holder: maskName(document.holder),
    sha256: document.file.unwrap().sha256,
    revokedOn: state === DocumentState.REVOKED && endedAt ? dayOf(endedAt) : null,
    successorNumber: document.replacedBy?.unwrap().number ?? null,
  }
}

/** What a document is worth on a day; the last day of its validity still counts. */
export function authenticityOf(
  { state, validUntil }: Pick<IssuedDocument, 'state' | 'validUntil'>,
  today: string,
): Authenticity {
  if (state !== DocumentState.ISSUED) return Authenticity[state]
  return validUntil && validUntil < today ? Authenticity.EXPIRED : Authenticity.GENUINE
}
