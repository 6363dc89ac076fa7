import { Field, ObjectType } from 'type-graphql'
import { Division } from '../division.ts'

/** The bidang after the change. */
@ObjectType({ description: 'The bidang after the change.' })
export class DivisionPayload {
  @Field(() => Division, { description: 'The bidang.' })
  division!: Division
}
