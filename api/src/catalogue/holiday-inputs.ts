import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType } from 'type-graphql'
import { HolidayKind } from './holiday.ts'

/** A day the office will be closed. */
@InputType({ description: 'A day the office will be closed.' })
export class AddHolidayInput {
  @Field(() => GraphQLLocalDate, { description: 'The day, WIB; last year to two years ahead.' })
  day!: string

  @Field(() => HolidayKind, { description: 'Public holiday or collective leave.' })
  kind!: HolidayKind

  @Field(() => String, { description: 'Name in Bahasa Indonesia, as the decree gives it; 3 to 120 characters.' })
  name!: string
}

/** A day that turned out to be a working day. */
@InputType({ description: 'A day that turned out to be a working day.' })
export class RemoveHolidayInput {
  @Field(() => GraphQLLocalDate, { description: 'The day, WIB.' })
  day!: string
}
