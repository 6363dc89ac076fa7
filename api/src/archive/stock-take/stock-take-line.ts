import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { StockTake } from './stock-take.ts'

/** What a stock-take says of one paper. */
export enum StockOutcome {
  EXPECTED = 'EXPECTED',
  FOUND = 'FOUND',
  MISPLACED = 'MISPLACED',
  SURPLUS = 'SURPLUS',
  ON_LOAN = 'ON_LOAN',
  MISSING = 'MISSING',
}
registerEnumType(StockOutcome, {
  name: 'StockOutcome',
  description: 'What a stock-take says of one paper.',
  valuesConfig: {
    EXPECTED: { description: 'Should lie here; not seen yet.' },
    FOUND: { description: 'Lies here, as it should.' },
    MISPLACED: { description: 'Lies here, but the archive says elsewhere.' },
    SURPLUS: { description: 'Lies here, but the archive knows of no place for it, or not of it at all.' },
    ON_LOAN: { description: 'Not here: on loan.' },
    MISSING: { description: 'Should lie here; was not found.' },
  },
})

/** One paper of a stock-take; `createdAt` is when it was put on the list. */
@ObjectType({ description: 'One paper of a stock-take.' })
@Entity()
@Unique({ properties: ['stockTake', 'record'] })
@Index({ properties: ['stockTake', 'outcome', 'id'] })
export class StockTakeLine extends Base {
  @Field(() => StockTake, { description: 'The stock-take.' })
  @ManyToOne({ entity: () => StockTake, ref: true, deleteRule: 'cascade' })
  stockTake!: Ref<StockTake>

  @Field(() => ArchiveRecord, { nullable: true, description: 'The record; empty when the archive does not know it.' })
  @ManyToOne({ entity: () => ArchiveRecord, ref: true, nullable: true, deleteRule: 'restrict' })
  record?: Ref<ArchiveRecord> | null

  @Field(() => String, { description: 'Number of the record, or the code as it was scanned or typed.' })
  @Property({ type: 'string', length: 120 })
  code!: string

  @Field(() => StockOutcome, { description: 'What became of it.' })
  @Enum({ items: () => StockOutcome })
  outcome!: StockOutcome

  @Field(() => User, { nullable: true, description: 'Who had it in their hands.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  countedBy?: Ref<User> | null
}
