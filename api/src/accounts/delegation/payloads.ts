import { Field, ObjectType } from 'type-graphql'
import { Delegation } from '../delegation.ts'

/** The delegation after the change. */
@ObjectType({ description: 'The delegation after the change.' })
export class DelegationPayload {
  @Field(() => Delegation, { description: 'The delegation.' })
  delegation!: Delegation
}
