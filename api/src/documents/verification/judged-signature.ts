import type { X509Certificate } from 'node:crypto'
import { Field, Int, ObjectType } from 'type-graphql'
import { checkSignatures } from '../signing/check-signature.ts'

@ObjectType({ description: 'What the electronic signature in the file on record proves, checked at this moment.' })
export class JudgedSignature {
  @Field(() => Boolean, { description: 'Every byte is as it was signed, and nothing was added afterwards.' })
  intact!: boolean

  @Field(() => Boolean, {
    description: 'The certificate was valid when it was used and comes down from an authority this office trusts.',
  })
  trusted!: boolean

  @Field(() => String, { nullable: true, description: 'The name in the certificate.' })
  signer?: string | null

  @Field(() => String, { nullable: true, description: 'Who issued the certificate.' })
  issuer?: string | null

  @Field(() => Date, { nullable: true, description: 'When it was signed, as far as the file tells.' })
  signedAt?: Date | null

  @Field(() => Boolean, { description: 'A timestamp authority witnessed the time.' })
  timestamped!: boolean

  @Field(() => Int, { description: 'Which revision of the file it signs.' })
  revision!: number

  @Field(() => Int, { description: 'How many revisions the file has.' })
  revisions!: number
}

/** What the last signature of a PDF proves; nothing when the file carries none. */
export function judgeSignature(pdf: Uint8Array, roots: readonly X509Certificate[]): JudgedSignature | null {
  const { last, intact } = checkSignatures(pdf, roots)
  if (!last) return null
  return {
    intact,
    trusted: last.validThen && last.trusted,
    signer: last.signer ?? null,
    issuer: last.issuer ?? null,
    signedAt: last.signedAt ?? null,
    timestamped: last.timestamp === 'SOUND',
    revision: last.revision,
    revisions: last.revisions,
  }
}
