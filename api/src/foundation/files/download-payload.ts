import { Field, ObjectType } from 'type-graphql'

/** A way to fetch a file. */
@ObjectType({ description: 'A way to fetch a file, for five minutes and in this session only.' })
export class DownloadPayload {
  @Field(() => String, { description: 'Address to GET the file from.' })
  url!: string
}
