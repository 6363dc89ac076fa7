import { Field, ID, InputType } from 'type-graphql'
import { ServiceKind } from '../../catalogue/service-type.ts'

@InputType({ description: 'Which approved submissions of the own bidang get their documents: give one of the two.' })
export class IssueDocumentsInput {
  @Field(() => [ID], { nullable: true, description: 'These, 1 to 1000; numbers are given in this order.' })
  submissions?: string[] | null

  @Field(() => ServiceKind, {
    nullable: true,
    description: 'All of this service, the first 1000; numbers are given by the day they were promised for.',
  })
  service?: string | null
}

@InputType({ description: 'Which order to issue many documents.' })
export class BulkIssueInput {
  @Field(() => ID, { description: 'The order.' })
  bulkIssue!: string
}
