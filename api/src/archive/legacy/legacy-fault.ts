import { Field, ObjectType } from 'type-graphql'
import { LocalizedText } from '../../foundation/localized-text.ts'

/** What is wrong in a register: in which column, and what to do about it. Never the value itself. */
@ObjectType({ description: 'What is wrong in a register: in which column, and what to do about it.' })
export class LegacyFault {
  @Field(() => String, { nullable: true, description: 'The heading of the column; empty for the register as a whole.' })
  column!: string | null

  @Field(() => LocalizedText, { description: 'What to do.' })
  message!: LocalizedText
}
