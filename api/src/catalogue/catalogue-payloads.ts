import { Field, ObjectType } from 'type-graphql'
import { Holiday } from './holiday.ts'
import { ServiceStandard } from './service-standard.ts'

/** The standard that is in force from now on. */
@ObjectType({ description: 'The standard that is in force from now on.' })
export class PublishStandardPayload {
  @Field(() => ServiceStandard, { description: 'The new version.' })
  standard!: ServiceStandard
}

/** The day that was put into the calendar or taken out of it. */
@ObjectType({ description: 'The day that was put into the calendar or taken out of it.' })
export class HolidayPayload {
  @Field(() => Holiday, { description: 'The day.' })
  holiday!: Holiday
}
