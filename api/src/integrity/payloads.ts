import { Field, ObjectType } from 'type-graphql'
import { IntegrityFinding } from './integrity-finding.ts'
import { IntegrityReport } from './integrity-report.ts'

@ObjectType({ description: 'The finding after the change.' })
export class IntegrityFindingPayload {
  @Field(() => IntegrityFinding, { description: 'The finding, as it is now.' })
  finding!: IntegrityFinding
}

@ObjectType({ description: 'The proof report that was made.' })
export class IntegrityReportPayload {
  @Field(() => IntegrityReport, { description: 'The report.' })
  report!: IntegrityReport
}
