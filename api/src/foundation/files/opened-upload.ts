import { Field, ID, ObjectType } from 'type-graphql'

/** What someone needs to bring a file: where to, and the proof that they may. */
@ObjectType({
  description:
    'An upload that may begin: PUT the bytes to `url` with the header `Authorization` set to `authorization`. ' +
    'After a break, GET `url` answers `Upload-Offset`; go on with `Content-Range: bytes a-b/total`. DELETE gives it up.',
})
export class OpenedUpload {
  @Field(() => ID, { description: 'The upload ticket.' })
  ticket!: string

  @Field(() => String, { description: 'Address to PUT the bytes to.' })
  url!: string

  @Field(() => String, { description: 'Value of the `Authorization` header. Shown once; keep it out of addresses.' })
  authorization!: string

  @Field(() => Date, { description: 'Until when the file must have arrived whole.' })
  expiresAt!: Date
}
