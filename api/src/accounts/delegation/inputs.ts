import { Field, ID, InputType } from 'type-graphql'
import { Capacity } from '../delegation.ts'

/** Who stands in for whom, and when. */
@InputType({ description: 'Who stands in for whom, and when.' })
export class CreateDelegationInput {
  @Field(() => ID, { description: 'The official who is stood in for.' })
  officialId!: string

  @Field(() => ID, { description: 'The admin or official who stands in.' })
  delegateId!: string

  @Field(() => Capacity, { description: 'In what capacity.' })
  capacity!: Capacity

  @Field(() => String, { description: 'First day (WIB), as YYYY-MM-DD; today or later.' })
  fromDay!: string

  @Field(() => String, { description: 'Last day (WIB), as YYYY-MM-DD, included.' })
  toDay!: string

  @Field(() => String, { description: 'Why, e.g. the number of the order; 5–300 characters.' })
  reason!: string
}

/** Which delegation ends now. */
@InputType({ description: 'Which delegation ends now.' })
export class EndDelegationInput {
  @Field(() => ID, { description: 'The delegation.' })
  id!: string
}
