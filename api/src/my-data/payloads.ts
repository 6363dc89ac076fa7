import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { DataRequest } from './data-request.ts'

/** Everything kept about the person who asked. */
@ObjectType({ description: 'Everything kept about the person who asked.' })
export class CopyMyDataPayload {
  @Field(() => GraphQLJSONObject, {
    description:
      '`account`, `devices`, `submissions` (each with `answers`, `papers`, `steps`, `documents`), `requests` and `messages`; ' +
      'times are ISO 8601.',
  })
  copy!: Record<string, unknown>
}

@ObjectType({ description: 'The request after the change.' })
export class DataRequestPayload {
  @Field(() => DataRequest, { description: 'The request, as it is now.' })
  dataRequest!: DataRequest
}

@ObjectType({ description: 'The account that is gone.' })
export class EraseMyAccountPayload {
  @Field(() => ID, { description: 'Its former id.' })
  id!: string
}
