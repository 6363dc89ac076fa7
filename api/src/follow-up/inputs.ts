import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { PublicationConsent } from './research-report.ts'

const tokenDescription = 'What stands behind the # of the personal link. Or give `obligation`.'
const obligationDescription = 'The obligation, for its owner signed in. Or give `token`.'

@InputType({ description: 'The file of a research report about to be uploaded. Give `token` or `obligation`.' })
export class RequestReportUploadInput {
  @Field(() => String, { nullable: true, description: tokenDescription })
  token?: string | null

  @Field(() => ID, { nullable: true, description: obligationDescription })
  obligation?: string | null

  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName!: string

  @Field(() => Int, { description: 'Exact size in bytes.' })
  size!: number

  @Field(() => String, { description: 'Media type: application/pdf.' })
  mediaType!: string
}

@InputType({ description: 'A research report to hand in, its file uploaded before. Give `token` or `obligation`.' })
export class SubmitReportInput {
  @Field(() => String, { nullable: true, description: tokenDescription })
  token?: string | null

  @Field(() => ID, { nullable: true, description: obligationDescription })
  obligation?: string | null

  @Field(() => GraphQLLocalDate, { description: 'The WIB day the study ended.' })
  finishedOn!: string

  @Field(() => String, { description: 'Summary of the results, at most 5000 characters.' })
  abstract!: string

  @Field(() => String, {
    nullable: true,
    description: 'What the regency is recommended to do, at most 5000 characters.',
  })
  recommendations?: string | null

  @Field(() => PublicationConsent, { description: 'Whether it may be published.' })
  publication!: PublicationConsent

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The WIB day the embargo ends; with EMBARGO only.' })
  embargoUntil?: string | null

  @Field(() => String, { nullable: true, description: 'Where the university keeps it, as a web address.' })
  repositoryUrl?: string | null
}

@InputType({ description: 'Which obligation.' })
export class ObligationInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligation!: string
}

@InputType({ description: 'Which obligation, and why.' })
export class ObligationReasonInput extends ObligationInput {
  @Field(() => String, { description: 'The reason, in words the citizen understands; at most 1000 characters.' })
  reason!: string
}

@InputType({ description: 'Which report.' })
export class ReportInput {
  @Field(() => ID, { description: 'The report.' })
  report!: string
}
