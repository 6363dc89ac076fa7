import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { ArchiveLine } from '../minutes/archive-line.ts'

/** How far destroying records has come. */
export enum DestructionState {
  PROPOSED = 'PROPOSED',
  ASSESSED = 'ASSESSED',
  APPROVED = 'APPROVED',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(DestructionState, {
  name: 'DestructionState',
  description: 'How far destroying records has come.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for the panel that assesses the records.' },
    ASSESSED: { description: 'The panel agreed; waits for the official.' },
    APPROVED: { description: 'The official agreed; the records may be destroyed.' },
    DONE: { description: 'Destroyed; the berita acara says how.' },
    REFUSED: { description: 'The panel or the official did not agree; the records are kept.' },
  },
})

/** Records proposed to be destroyed because their keeping has ended (pemusnahan arsip, UU 43/2009 Pasal 51). */
@ObjectType({ description: 'Records proposed to be destroyed because their keeping has ended (pemusnahan arsip).' })
@Entity()
@Index({ properties: ['createdAt', 'id'] })
export class ArchiveDestruction extends Base {
  @Field(() => Division, { description: 'Who keeps the records: the archive unit, or the bidang.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => DestructionState, { description: 'How far it has come.' })
  @Enum({ items: () => DestructionState })
  state: DestructionState = DestructionState.PROPOSED

  @Field(() => [ArchiveLine], { description: 'The records, as they stood when it was proposed.' })
  @Property({ type: 'json' })
  lines!: ArchiveLine[]

  @Field(() => Boolean, {
    description: 'Whether a record was to be kept ten years or longer: the letter of ANRI is needed.',
  })
  @Property({ type: 'boolean' })
  longKept!: boolean

  @Field(() => User, { description: 'Who proposed it.' })
  @ManyToOne({ entity: () => User, ref: true })
  proposedBy!: Ref<User>

  @Field(() => String, { nullable: true, description: 'Who sat on the panel (panitia penilai arsip).' })
  @Property({ type: 'string', length: 300, nullable: true })
  panel?: string | null

  @Field(() => String, { nullable: true, description: 'What the panel found.' })
  @Property({ type: 'text', nullable: true })
  assessment?: string | null

  @Field(() => User, { nullable: true, description: 'Who entered the panel’s assessment.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  assessedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When it was assessed.' })
  @Property({ type: 'datetime', nullable: true })
  assessedAt?: Date | null

  @Field(() => String, { nullable: true, description: 'Number of the letter by which ANRI agreed.' })
  @Property({ type: 'string', length: 100, nullable: true })
  anriNumber?: string | null

  @Field(() => StoredFile, { nullable: true, description: 'Scan of that letter.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  anriLetter?: Ref<StoredFile> | null

  @Field(() => User, { nullable: true, description: 'The official who agreed.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  approvedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When the official agreed.' })
  @Property({ type: 'datetime', nullable: true })
  approvedAt?: Date | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the electronic document stays when its paper is destroyed.',
  })
  @Property({ type: 'boolean', nullable: true })
  keepsElectronic?: boolean | null

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Property({ type: 'string', length: 300, nullable: true })
  reason?: string | null

  @Field(() => String, { nullable: true, description: 'How the papers were destroyed, and who saw it.' })
  @Property({ type: 'string', length: 300, nullable: true })
  method?: string | null

  @Field(() => User, { nullable: true, description: 'Who had them destroyed, or refused.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  endedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt?: Date | null

  @Field(() => StoredFile, { nullable: true, description: 'The berita acara with its list; only with state DONE.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  minutes?: Ref<StoredFile> | null
}
