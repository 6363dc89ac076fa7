import { Field, ObjectType } from 'type-graphql'
import { BulkIssue } from './bulk-issue.ts'

@ObjectType({ description: 'The order to issue many documents, as it stands.' })
export class BulkIssuePayload {
  @Field(() => BulkIssue, { description: 'The order.' })
  bulkIssue!: BulkIssue
}
