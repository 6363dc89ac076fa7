import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { networkOf } from '../accounts/limits.ts'
import { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { Request } from '../foundation/request.ts'
import { getOwedReport } from './get-owed-report.ts'
import { RequestReportUploadInput, SubmitReportInput } from './inputs.ts'
import { ReportRequestPayload } from './payloads.ts'
import { describeRequest, ReportRequest } from './report-request.ts'
import { submitReport } from './submit-report.ts'
import { requestReportUpload } from './upload-report.ts'

/** Handing in a research report: by the personal link, without signing in, or as the owner. */
@Resolver()
export class ReportResolver {
  @Query(() => ReportRequest, {
    description: 'What a personal link asks for. Errors: NOT_FOUND (dead link), TOO_MANY_REQUESTS.',
  })
  async reportRequest(
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
    @Ctx() request: Request,
  ): Promise<ReportRequest> {
    await countTry(request)
    return request.transact(async (work) => describeRequest(work, await getOwedReport(work, { token })))
  }

  @Mutation(() => OpenedUpload, {
    description: 'Gives leave to upload the file of a research report. Errors: NOT_FOUND (dead link), ALREADY_DONE.',
  })
  async requestReportUpload(
    @Arg('input', () => RequestReportUploadInput, { description: 'The file.' }) input: RequestReportUploadInput,
    @Ctx() request: Request,
  ): Promise<OpenedUpload> {
    await countTry(request)
    return request.transact((work) => requestReportUpload(work, input))
  }

  @Mutation(() => ReportRequestPayload, {
    description:
      'Hands a research report in (Perbup 63/2024 Pasal 6 ayat (2) huruf e). Errors: BAD_USER_INPUT lists all faults, ' +
      'NOT_FOUND (dead link), ALREADY_DONE.',
  })
  async submitReport(
    @Arg('input', () => SubmitReportInput, { description: 'The report.' }) input: SubmitReportInput,
    @Ctx() request: Request,
  ): Promise<ReportRequestPayload> {
    await countTry(request)
    return request.transact(async (work) => {
      const obligation = await submitReport(work, input)
      await work.em.flush()
      return { request: await describeRequest(work, obligation) }
    })
  }
}

const countTry = ({ limiter, address }: Request) => limiter.spend('report-link', networkOf(address))
