import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ArchiveHold } from './archive-hold.ts'

@InputType({ description: 'Which record must not be destroyed, and why.' })
export class PlaceHoldInput {
  @Field(() => ID, { description: 'The record.' })
  record!: string

  @Field(() => String, { description: 'Why, e.g. the number of a case; 5 to 300 characters.' })
  reason!: string
}

@InputType({ description: 'Which hold is lifted, and why.' })
export class LiftHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  hold!: string

  @Field(() => String, { description: 'Why, 5 to 300 characters.' })
  reason!: string
}

@ObjectType({ description: 'The hold after the change.' })
export class ArchiveHoldPayload {
  @Field(() => ArchiveHold, { description: 'The hold.' })
  hold!: ArchiveHold
}
