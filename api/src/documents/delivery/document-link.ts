import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Base } from '../../foundation/base-entity.ts'
import { IssuedDocument } from '../issued-document.ts'
import { LinkQuestion } from './link-enums.ts'

/** A secure link by which the receiver fetches a document without signing in (Perbup 63/2024 Pasal 6 ayat (2) huruf g). */
@ObjectType({
  description:
    'A secure link by which the receiver fetches a document without signing in. The link itself is in the message to ' +
    'them and nowhere else.',
})
@Entity()
@Index({ properties: ['document', 'createdAt', 'id'] })
export class DocumentLink extends Base {
  @Field(() => IssuedDocument, { description: 'The document it leads to.' })
  @ManyToOne({ entity: () => IssuedDocument, ref: true })
  document!: Ref<IssuedDocument>

  /** SHA-256 of the secret in the link; the secret itself is kept nowhere. */
  @Property({ type: 'string', length: 64, unique: true, hidden: true })
  secretHash!: string

  @Field(() => LinkQuestion, { description: 'What the receiver confirms first.' })
  @Enum({ items: () => LinkQuestion })
  asks!: LinkQuestion

  @Field(() => Date, { description: 'When it stops working.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Field(() => Date, { nullable: true, description: 'When a later link took its place, or the document was ended.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | null

  @Field(() => Int, { description: 'Wrong answers so far; after five the link works no more.' })
  @Property({ type: 'smallint', default: 0 })
  wrongAnswers: number = 0

  @Field(() => Date, { nullable: true, description: 'When the document was first fetched by it: the receipt.' })
  @Property({ type: 'datetime', nullable: true })
  receivedAt?: Date | null

  @Field(() => Int, { description: 'How often the document was fetched by it.' })
  @Property({ type: 'integer', default: 0 })
  fetches: number = 0
}
