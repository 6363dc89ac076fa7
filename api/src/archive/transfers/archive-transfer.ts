import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { ArchiveLine } from '../minutes/archive-line.ts'

/** How far handing records over has come. */
export enum TransferState {
  PROPOSED = 'PROPOSED',
  RECEIVED = 'RECEIVED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TransferState, {
  name: 'TransferState',
  description: 'How far handing records over has come.',
  valuesConfig: {
    PROPOSED: { description: 'Signed by the bidang; waits for the archive officer.' },
    RECEIVED: { description: 'Signed by both; the archive unit keeps the records.' },
    REFUSED: { description: 'The archive officer did not take them.' },
    WITHDRAWN: { description: 'Taken back by the bidang.' },
  },
})

/** Records whose active time is over, handed over by a bidang to the archive unit (pemindahan arsip inaktif, PP 28/2012). */
@ObjectType({ description: 'Records whose active time is over, handed over to the archive unit (pemindahan arsip).' })
@Entity()
@Index({ properties: ['createdAt', 'id'] })
export class ArchiveTransfer extends Base {
  @Field(() => Division, { description: 'The bidang that hands over.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => Division, { description: 'The archive unit that takes over.' })
  @ManyToOne({ entity: () => Division, ref: true })
  archiveUnit!: Ref<Division>

  @Field(() => TransferState, { description: 'How far it has come.' })
  @Enum({ items: () => TransferState })
  state: TransferState = TransferState.PROPOSED

  @Field(() => [ArchiveLine], { description: 'The records, as they stood when it was proposed.' })
  @Property({ type: 'json' })
  lines!: ArchiveLine[]

  @Field(() => User, { description: 'Who signed for the bidang; `createdAt` is when.' })
  @ManyToOne({ entity: () => User, ref: true })
  proposedBy!: Ref<User>

  @Field(() => User, { nullable: true, description: 'The archive officer who signed, or refused.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  decidedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  @Property({ type: 'datetime', nullable: true })
  decidedAt?: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Property({ type: 'string', length: 300, nullable: true })
  reason?: string | null

  @Field(() => StoredFile, { nullable: true, description: 'The berita acara with its list; only with state RECEIVED.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  minutes?: Ref<StoredFile> | null
}
