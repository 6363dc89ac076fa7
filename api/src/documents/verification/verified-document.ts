import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { dayOf } from '../../foundation/clock.ts'
import { DocumentState, RevocationCategory } from '../document-state.ts'
import type { IssuedDocument } from '../issued-document.ts'
import { maskName } from '../mask-name.ts'
import { Authenticity, authenticityOf } from './authenticity.ts'
import { EarlierChecks } from './earlier-checks.ts'

@ObjectType({ description: 'What anyone who holds a document may learn of it; never the full data.' })
export class VerifiedDocument {
  /** Leads to what is only looked up when asked for; never told. */
  id!: string

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

  @Field(() => RevocationCategory, { nullable: true, description: 'What kind of reason it was revoked for.' })
  revokedFor?: RevocationCategory | null

  @Field(() => String, { nullable: true, description: 'Number of the document in its place.' })
  successorNumber?: string | null

  @Field(() => EarlierChecks, { description: 'How often it was checked before.' })
  checks!: EarlierChecks
}

/** What a document tells whoever holds it, on a day; its file and successor are loaded. */
export function publicView(document: IssuedDocument, today: string, checks: EarlierChecks): VerifiedDocument {
  const { id, number, title, issuedOn, validUntil, state, endedAt, endCategory } = document
  const revoked = state === DocumentState.REVOKED
  return {
    id,
    status: authenticityOf(document, today),
    number,
    title,
    issuedOn,
    validUntil: validUntil ?? null,
    holder: maskName(document.holder),
    sha256: document.file.unwrap().sha256,
    revokedOn: revoked && endedAt ? dayOf(endedAt) : null,
    revokedFor: revoked ? (endCategory ?? RevocationCategory.OTHER) : null,
    successorNumber: document.replacedBy?.unwrap().number ?? null,
    checks,
  }
}
