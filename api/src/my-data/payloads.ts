import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'

/** Everything kept about the person who asked. */
@ObjectType({ description: 'Everything kept about the person who asked.' })
export class CopyMyDataPayload {
  @Field(() => GraphQLJSONObject, {
    description:
      '`account`, `submissions` (each with `answers`, `papers`, `steps`, `documents`) and `messages`; times are ISO 8601.',
  })
  copy!: Record<string, unknown>
}
