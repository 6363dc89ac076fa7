import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { User } from '../accounts/user.ts'
import { PageInfo } from '../foundation/reads/list.ts'

@ObjectType({ description: 'One thing that was done with a record, from the append-only audit trail.' })
export class RecordEvent {
  @Field(() => ID, { description: 'Identifier of the line in the audit trail.' })
  id!: string

  @Field(() => Date, { description: 'When it was done.' })
  at!: Date

  @Field(() => String, { description: 'What was done, e.g. `submission.approve`.' })
  action!: string

  @Field(() => User, { nullable: true, description: 'Who did it; empty for anonymous people and LIKE-U itself.' })
  actor!: User | null

  @Field(() => User, { nullable: true, description: 'The official acted for, under a delegation (Plt./Plh.).' })
  actedFor!: User | null

  @Field(() => String, { nullable: true, description: 'The reason given with a step of a submission.' })
  reason!: string | null

  @Field(() => GraphQLJSONObject, { description: 'Circumstances, e.g. `from` and `to` of a step; no personal data.' })
  detail!: Record<string, unknown>
}

@ObjectType({ description: 'A page of what was done with a record, newest first.' })
export class RecordHistory {
  @Field(() => [RecordEvent], { description: 'What was done.' })
  nodes!: RecordEvent[]

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  pageInfo!: PageInfo
}
