import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { readWish } from '../foundation/graphql/list-query.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { oneById, page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { cancelExport } from './cancel-export.ts'
import { downloadExport } from './download-export.ts'
import { exportList } from './export-list.ts'
import { Export } from './export.ts'
import { ExportInput, RequestExportInput, RequestListFormInput } from './inputs.ts'
import { ExportPayload } from './payloads.ts'
import { requestExport } from './request-export.ts'
import { requestListForm } from './request-list-form.ts'

/** Lists as files: the whole filtered result, read in the background. */
@Resolver()
export class ExportResolver {
  @Query(() => exportList.Connection, { description: 'The exports the asker asked for; kept for seven days.' })
  @Reads(page(exportList))
  exports(@Args(() => exportList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<Export>> {
    return findPage(request, exportList, args)
  }

  @Query(() => Export, { nullable: true, description: 'One of the asker’s exports: ask until it is READY or FAILED.' })
  @Reads(oneById(() => Export))
  export(
    @Arg('id', () => ID, { description: 'The export.' }) id: string,
    @Ctx() request: Request,
  ): Promise<Export | null> {
    return findVisible(Export, id, request)
  }

  @Mutation(() => ExportPayload, {
    description:
      'Puts the whole filtered list into a file, read in the background with the rights its requester has then; cells ' +
      'they may not read stay empty. Who exported what, and how many rows, is remembered (UU 27/2022). Errors: ' +
      'BAD_USER_INPUT, FORBIDDEN, TOO_MANY_REQUESTS (three at a time).',
  })
  async requestExport(
    @Arg('input', () => RequestExportInput, { description: 'What to export.' }) input: RequestExportInput,
    @Ctx() { rights, viewer, transact }: Request,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<ExportPayload> {
    const paths = input.columns.map(({ path }) => path)
    const leaves = readWish({ schema, rights, viewer }, { ...input, columns: paths }).columns.map(({ leaf }) => leaf)
    return { export: await transact((work) => requestExport(work, { ...input, leaves })) }
  }

  @Mutation(() => ExportPayload, {
    description:
      'Puts an official list into a file, in the columns a rule prescribes, read in the background like any export. ' +
      'Errors: BAD_USER_INPUT, FORBIDDEN, TOO_MANY_REQUESTS (three at a time).',
  })
  async requestListForm(
    @Arg('input', () => RequestListFormInput, { description: 'Which list.' }) input: RequestListFormInput,
    @Ctx() request: Request,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<ExportPayload> {
    return { export: await requestListForm(request, schema, input) }
  }

  @Mutation(() => ExportPayload, {
    description: 'Calls an export off. Errors: NOT_FOUND, ILLEGAL_STEP (it has ended).',
  })
  async cancelExport(
    @Arg('input', () => ExportInput, { description: 'Which one.' }) input: ExportInput,
    @Ctx() { transact }: Request,
  ): Promise<ExportPayload> {
    return { export: await transact((work) => cancelExport(work, input.export)) }
  }

  @Mutation(() => DownloadPayload, { description: 'A link to an export that is READY. Errors: NOT_FOUND.' })
  async downloadExport(
    @Arg('input', () => ExportInput, { description: 'Which one.' }) input: ExportInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadExport(work, input.export, binding)) }
  }
}
