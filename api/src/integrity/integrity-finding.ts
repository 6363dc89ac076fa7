import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { IssuedDocument } from '../documents/issued-document.ts'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { FindingState, IntegrityFault } from './integrity-enums.ts'

/** Something wrong with a kept file, found by checking it. Fault and file make one open finding, however often it is seen. */
@ObjectType({ description: 'Something wrong with a kept file, found by the check that goes through all of them.' })
@Entity()
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['file'] })
@Unique({
  name: 'integrity_finding_open',
  properties: ['sha256', 'fault'],
  where: `state = 'OPEN'`,
})
@Check({ name: 'integrity_finding_resolved', expression: `(state = 'OPEN') = (resolved_at is null)` })
export class IntegrityFinding extends Base {
  @Field(() => IntegrityFault, { description: 'What is wrong.' })
  @Enum({ items: () => IntegrityFault })
  fault!: IntegrityFault

  @Field(() => String, { description: 'SHA-256 the bytes are kept under.' })
  @Property({ type: 'string', length: 64 })
  sha256!: string

  @Field(() => StoredFile, { nullable: true, description: 'The file; empty for bytes that no record knows.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'set null' })
  file?: Ref<StoredFile> | null

  @Field(() => IssuedDocument, { nullable: true, description: 'The document whose PDF it is.' })
  @ManyToOne({ entity: () => IssuedDocument, ref: true, nullable: true, deleteRule: 'set null' })
  document?: Ref<IssuedDocument> | null

  @Field(() => Date, { description: 'When it was seen last.' })
  @Property({ type: 'datetime' })
  lastSeenAt!: Date

  @Field(() => FindingState, { description: 'Whether somebody has to look at it.' })
  @Enum({ items: () => FindingState })
  state: FindingState = FindingState.OPEN

  @Field(() => Date, { nullable: true, description: 'When it was resolved.' })
  @Property({ type: 'datetime', nullable: true })
  resolvedAt?: Date | null

  @Field(() => User, {
    nullable: true,
    description: 'Who resolved it; empty when the check itself found all well again.',
  })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  resolvedBy?: Ref<User> | null

  @Field(() => String, { nullable: true, description: 'How it was resolved.' })
  @Property({ type: 'text', nullable: true })
  resolution?: string | null
}
