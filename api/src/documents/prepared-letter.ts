import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { User } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { Submission } from '../submissions/submission.ts'
import { SigningMethod } from './signing-method.ts'
import { LetterWording } from './wording/letter-wording.ts'

/**
 * A letter that has its number and waits for a signature made elsewhere, on paper or in another program. It is no
 * document yet: its code proves nothing, and nobody is told of it.
 */
@ObjectType({ description: 'A letter with its number that waits for a signature made on paper or in another program.' })
@Entity()
export class PreparedLetter extends Base {
  @OneToOne({ entity: () => Submission, ref: true, owner: true, deleteRule: 'restrict' })
  submission!: Ref<Submission>

  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => SigningMethod, { description: 'How it is to be signed.' })
  @Enum({ items: () => SigningMethod })
  method!: SigningMethod

  @Field(() => String, { description: 'Number, as printed.' })
  @Property({ type: 'string', length: 80, unique: true })
  number!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the register, without gaps; empty when the number came from elsewhere.',
  })
  @Property({ type: 'integer', nullable: true })
  sequence?: number | null

  @Field(() => GraphQLLocalDate, { description: 'WIB day it is dated.' })
  @Property({ type: 'date' })
  issuedOn!: string

  /** What it was printed with. */
  @ManyToOne({ entity: () => LetterWording, ref: true, deleteRule: 'restrict' })
  wording!: Ref<LetterWording>

  /** Printed in the letter; it is answered for only once the document is issued. */
  @Property({ type: 'string', length: 19, unique: true })
  verificationCode!: string

  /** The letter as it was prepared; it is kept beside what came back. */
  @ManyToOne({ entity: () => StoredFile, ref: true, deleteRule: 'restrict' })
  file!: Ref<StoredFile>

  @Field(() => User, { description: 'Who prepared it.' })
  @ManyToOne({ entity: () => User, ref: true })
  preparedBy!: Ref<User>
}
