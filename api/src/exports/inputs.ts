import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, InputType } from 'type-graphql'
import { ExportFormat } from './export-enums.ts'

@InputType({ description: 'A column of an export.' })
export class ExportColumnInput {
  @Field(() => String, {
    description: 'Path from the entry to a value: `number`, `owner.name`, `answers.PaskibraAnswers.fullName`.',
  })
  path!: string

  @Field(() => String, {
    nullable: true,
    description:
      'What stands above it, at most 120 characters. Without it: the question’s label in the language of the request, or ' +
      'the path.',
  })
  label?: string | null
}

@InputType({ description: 'A list to be put into a file.' })
export class RequestExportInput {
  @Field(() => String, { description: 'The list: the name of a query that gives a connection, e.g. `submissions`.' })
  list!: string

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'As the list’s `filter` takes it.' })
  filter?: Record<string, unknown> | null

  @Field(() => String, { nullable: true, description: 'As the list’s `sort` takes it.' })
  sort?: string | null

  @Field(() => Boolean, { nullable: true, description: 'As the list’s `descending` takes it.' })
  descending?: boolean | null

  @Field(() => String, { nullable: true, description: 'As the list’s `search` takes it.' })
  search?: string | null

  @Field(() => [ExportColumnInput], { description: '1 to 80 columns, in their order.' })
  columns!: ExportColumnInput[]

  @Field(() => ExportFormat, { description: 'What kind of file.' })
  format!: ExportFormat
}

@InputType({ description: 'An official list to be put into a file.' })
export class RequestListFormInput {
  @Field(() => String, { description: 'Which: ARCHIVE_ACTIVE or ARCHIVE_INACTIVE (daftar arsip aktif, inaktif).' })
  form!: string

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'As the filter of the list it is read from.' })
  filter?: Record<string, unknown> | null

  @Field(() => String, { nullable: true, description: 'As the search of the list it is read from.' })
  search?: string | null

  @Field(() => ExportFormat, { description: 'What kind of file.' })
  format!: ExportFormat
}

@InputType({ description: 'Which export.' })
export class ExportInput {
  @Field(() => ID, { description: 'The export.' })
  export!: string
}
