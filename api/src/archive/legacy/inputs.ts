import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'An import of old records about to begin.' })
export class OpenLegacyImportInput {
  @Field(() => String, { description: 'What is brought, 3 to 120 characters; names nobody.' })
  title!: string
}

@InputType({ description: 'A register or a PDF of an import about to be uploaded.' })
export class RequestLegacyUploadInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string

  @Field(() => String, { description: 'Name of the file, as the register gives it.' })
  fileName!: string

  @Field(() => Int, { description: 'Exact size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type.' })
  mediaType!: string
}

@InputType({ description: 'Which import of old records.' })
export class LegacyImportInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string
}

@InputType({ description: 'Which import goes into the archive, and whether some of its rows may stay out.' })
export class ImportLegacyInput {
  @Field(() => ID, { description: 'The import, with its preview.' })
  import!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether rows that are faulty, are there already or lack their file may stay out.',
  })
  leaveOut!: boolean
}
