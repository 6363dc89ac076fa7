import { Field, ObjectType } from 'type-graphql'
import { Obligation } from './obligation.ts'
import { ReportRequest } from './report-request.ts'

@ObjectType({ description: 'The obligation after the change.' })
export class ObligationPayload {
  @Field(() => Obligation, { description: 'The obligation, as it is now.' })
  obligation!: Obligation
}

@ObjectType({ description: 'The report that was asked for, after the change.' })
export class ReportRequestPayload {
  @Field(() => ReportRequest, { description: 'The request, as its link shows it now.' })
  request!: ReportRequest
}
