import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { oneById, page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { downloadIntegrityReport } from './download-report.ts'
import { CreateIntegrityReportInput, IntegrityReportInput, ResolveIntegrityFindingInput } from './inputs.ts'
import { IntegrityFinding } from './integrity-finding.ts'
import { findingList, reportList, roundList } from './integrity-lists.ts'
import type { IntegrityReport } from './integrity-report.ts'
import type { IntegrityRound } from './integrity-round.ts'
import { reportOn } from './make-report.ts'
import { IntegrityFindingPayload, IntegrityReportPayload } from './payloads.ts'
import { resolveFinding } from './resolve-finding.ts'

/** Whether what is kept is what was kept (Perbup 63/2024 Pasal 9 ayat (3)). */
@Resolver()
export class IntegrityResolver {
  @Query(() => findingList.Connection, { description: 'What the check of all kept files found wrong, newest first.' })
  @Reads(page(findingList))
  integrityFindings(
    @Args(() => findingList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<IntegrityFinding>> {
    return findPage(request, findingList, args)
  }

  @Query(() => IntegrityFinding, { nullable: true, description: 'One finding.' })
  @Reads(oneById(() => IntegrityFinding))
  integrityFinding(
    @Arg('id', () => ID, { description: 'The finding.' }) id: string,
    @Ctx() request: Request,
  ): Promise<IntegrityFinding | null> {
    return findVisible(IntegrityFinding, id, request)
  }

  @Query(() => roundList.Connection, { description: 'The ways through all kept files, newest first.' })
  @Reads(page(roundList))
  integrityRounds(
    @Args(() => roundList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<IntegrityRound>> {
    return findPage(request, roundList, args)
  }

  @Query(() => reportList.Connection, { description: 'The quarterly proof reports, newest first.' })
  @Reads(page(reportList))
  integrityReports(
    @Args(() => reportList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<IntegrityReport>> {
    return findPage(request, reportList, args)
  }

  @Mutation(() => IntegrityFindingPayload, {
    description:
      'Closes a finding with what was done about it; a fault that stays is found again. Errors: NOT_FOUND, ALREADY_DONE, ' +
      'BAD_USER_INPUT.',
  })
  async resolveIntegrityFinding(
    @Arg('input', () => ResolveIntegrityFindingInput, { description: 'Which one, and how.' })
    input: ResolveIntegrityFindingInput,
    @Ctx() { transact }: Request,
  ): Promise<IntegrityFindingPayload> {
    return { finding: await transact((work) => resolveFinding(work, input)) }
  }

  @Mutation(() => IntegrityReportPayload, {
    description:
      'Makes the proof report on a quarter, up to now; that of a whole quarter also makes itself. Errors: BAD_USER_INPUT.',
  })
  async createIntegrityReport(
    @Arg('input', () => CreateIntegrityReportInput, { description: 'Which quarter.' })
    input: CreateIntegrityReportInput,
    @Ctx() { transact }: Request,
  ): Promise<IntegrityReportPayload> {
    return { report: await transact((work) => reportOn(work, input.quarter)) }
  }

  @Mutation(() => DownloadPayload, { description: 'A link to a proof report as PDF. Errors: NOT_FOUND.' })
  async downloadIntegrityReport(
    @Arg('input', () => IntegrityReportInput, { description: 'Which one.' }) input: IntegrityReportInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadIntegrityReport(work, input.integrityReport, binding)) }
  }
}
