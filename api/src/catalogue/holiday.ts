import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType, registerEnumType } from 'type-graphql'

/** Why nobody works that day. */
export enum HolidayKind {
  HOLIDAY = 'HOLIDAY',
  COLLECTIVE_LEAVE = 'COLLECTIVE_LEAVE',
}
registerEnumType(HolidayKind, {
  name: 'HolidayKind',
  description: 'Public holiday (libur nasional) or collective leave (cuti bersama); both stop the service clock.',
  valuesConfig: {
    HOLIDAY: { description: 'Public holiday (libur nasional).' },
    COLLECTIVE_LEAVE: { description: 'Collective leave (cuti bersama).' },
  },
})

/** A day that is not a working day, by the yearly joint decree (SKB); editable because decrees change. */
@ObjectType({ description: 'A day that is not a working day, by the yearly joint decree (SKB 3 Menteri).' })
@Entity()
export class Holiday {
  @Field(() => GraphQLLocalDate, { description: 'The day, WIB.' })
  @PrimaryKey({ type: 'date' })
  day!: string

  @Field(() => HolidayKind, { description: 'Public holiday or collective leave.' })
  @Property({ type: 'string', length: 20 })
  kind!: HolidayKind

  @Field(() => String, { description: 'Name in Bahasa Indonesia.' })
  @Property({ type: 'string', length: 120 })
  name!: string
}
