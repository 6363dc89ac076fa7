import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { StoredFile } from '../../foundation/files/stored-file.ts'
import { StoragePlace } from '../storage-place.ts'

/** Whether a stock-take goes on. */
export enum StockTakeState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(StockTakeState, {
  name: 'StockTakeState',
  description: 'Whether a stock-take goes on.',
  valuesConfig: {
    OPEN: { description: 'Papers are being counted.' },
    CLOSED: { description: 'Closed with a report.' },
  },
})

/** Counting what lies in a place and all within it, against what the archive says (stok opname); `createdAt` is its beginning. */
@ObjectType({
  description: 'Counting what lies in a place and all within it, against what the archive says (stok opname).',
})
@Entity()
@Index({ properties: ['division', 'createdAt', 'id'] })
@Unique({ name: 'stock_take_once', properties: ['place'], where: `state = 'OPEN'` })
export class StockTake extends Base {
  @Field(() => StoragePlace, { description: 'The place.' })
  @ManyToOne({ entity: () => StoragePlace, ref: true, deleteRule: 'restrict' })
  place!: Ref<StoragePlace>

  @Field(() => Division, { description: 'Whose place it is.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => StockTakeState, { description: 'Whether it goes on.' })
  @Enum({ items: () => StockTakeState })
  state: StockTakeState = StockTakeState.OPEN

  @Field(() => User, { description: 'Who began it.' })
  @ManyToOne({ entity: () => User, ref: true })
  openedBy!: Ref<User>

  @Field(() => Int, { description: 'How many papers should lie there.' })
  @Property({ type: 'integer' })
  expected!: number

  @Field(() => User, { nullable: true, description: 'Who closed it.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  closedBy?: Ref<User> | null

  @Field(() => Date, { nullable: true, description: 'When it was closed.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt?: Date | null

  @Field(() => StoredFile, { nullable: true, description: 'The report; only when closed.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  report?: Ref<StoredFile> | null
}
