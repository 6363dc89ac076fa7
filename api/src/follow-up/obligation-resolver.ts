import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { acceptReport } from './accept-report.ts'
import { downloadReport } from './download-report.ts'
import { ObligationInput, ObligationReasonInput, ReportInput } from './inputs.ts'
import { obligationList } from './obligation-list.ts'
import type { Obligation } from './obligation.ts'
import { ObligationPayload } from './payloads.ts'
import { renewReportLink } from './renew-report-link.ts'
import { reportList } from './report-list.ts'
import { handedIn, type ResearchReport } from './research-report.ts'
import { returnReport } from './return-report.ts'
import { waiveObligation } from './waive-obligation.ts'

/** What is owed after a document was issued, for its owner and for the bidang. */
@Resolver()
export class ObligationResolver {
  @Query(() => obligationList.Connection, {
    description: 'What is owed, as far as the asker may see it. Sort by `DUE_ON` ascending for what is due first.',
  })
  @Reads(page(obligationList))
  obligations(
    @Args(() => obligationList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<Obligation>> {
    return findPage(request, obligationList, args)
  }

  @Query(() => reportList.Connection, { description: 'Research reports that were handed in, also long afterwards.' })
  @Reads(page(reportList, handedIn))
  researchReports(
    @Args(() => reportList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<ResearchReport>> {
    return findPage(request, reportList, args, handedIn)
  }

  @Mutation(() => ObligationPayload, { description: 'Accepts a research report; the submission closes with it.' })
  async acceptReport(
    @Arg('input', () => ObligationInput, { description: 'Whose report.' }) { obligation }: ObligationInput,
    @Ctx() { transact }: Request,
  ): Promise<ObligationPayload> {
    return { obligation: await transact((work) => acceptReport(work, obligation)) }
  }

  @Mutation(() => ObligationPayload, { description: 'Returns a research report to be put right, with a reason.' })
  async returnReport(
    @Arg('input', () => ObligationReasonInput, { description: 'Whose report, and why.' }) input: ObligationReasonInput,
    @Ctx() { transact }: Request,
  ): Promise<ObligationPayload> {
    return { obligation: await transact((work) => returnReport(work, input.obligation, input.reason)) }
  }

  @Mutation(() => ObligationPayload, {
    description: 'Sends the owner a new personal link; earlier ones are dead. Errors: TOO_MANY_REQUESTS (5 a day).',
  })
  async renewReportLink(
    @Arg('input', () => ObligationInput, { description: 'For which report.' }) { obligation }: ObligationInput,
    @Ctx() { transact }: Request,
  ): Promise<ObligationPayload> {
    return { obligation: await transact((work) => renewReportLink(work, obligation)) }
  }

  @Mutation(() => ObligationPayload, { description: 'Lets an obligation go, with a reason that stays on record.' })
  async waiveObligation(
    @Arg('input', () => ObligationReasonInput, { description: 'Which one, and why.' }) input: ObligationReasonInput,
    @Ctx() { transact }: Request,
  ): Promise<ObligationPayload> {
    return { obligation: await transact((work) => waiveObligation(work, input.obligation, input.reason)) }
  }

  @Mutation(() => DownloadPayload, { description: 'Gives a link to a report; that it was looked at is remembered.' })
  async downloadReport(
    @Arg('input', () => ReportInput, { description: 'The report.' }) { report }: ReportInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadReport(work, report, binding)) }
  }
}
