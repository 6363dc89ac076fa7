import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { many, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { Submission } from '../submissions/submission.ts'
import { Obligation } from './obligation.ts'
import { handedIn, ReportState, ResearchReport } from './research-report.ts'

/** What a submission tells of what is owed after it. */
@Resolver(() => Submission)
export class SubmissionObligations {
  @FieldResolver(() => [Obligation], { description: 'What is owed after the document was issued.' })
  @Reads(many(() => Obligation, 'submission', { dueOn: 'asc', id: 'asc' }))
  obligations(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('Obligation', 'submission', submission.id, { dueOn: 'asc', id: 'asc' })
  }
}

/** The reports an obligation has been answered with. */
@Resolver(() => Obligation)
export class ObligationReports {
  @FieldResolver(() => [ResearchReport], { description: 'The reports handed in, oldest first, returned ones too.' })
  @Reads(many(() => ResearchReport, 'obligation', { createdAt: 'asc', id: 'asc' }, handedIn))
  async reports(@Root() obligation: Obligation, @Ctx() { loaders }: Request): Promise<ResearchReport[]> {
    const all = await loaders.many('ResearchReport', 'obligation', obligation.id, { createdAt: 'asc', id: 'asc' })
    return (all as ResearchReport[]).filter(({ state }) => state !== ReportState.DRAFT)
  }
}
