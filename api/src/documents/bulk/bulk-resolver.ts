import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { DownloadPayload } from '../../foundation/files/download-payload.ts'
import { findPage } from '../../foundation/reads/find-page.ts'
import { findVisible } from '../../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { oneById, page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { BulkIssueInput, IssueDocumentsInput } from './bulk-inputs.ts'
import type { BulkIssueItem } from './bulk-issue-item.ts'
import { BulkIssue } from './bulk-issue.ts'
import { bulkIssueItemList, bulkIssueList } from './bulk-lists.ts'
import { BulkIssuePayload } from './bulk-payloads.ts'
import { cancelBulk } from './cancel-bulk.ts'
import { downloadBulk } from './download-bulk.ts'
import { orderBulk } from './order-bulk.ts'

/** Issuing many documents by one order. */
@Resolver()
export class BulkResolver {
  @Query(() => bulkIssueList.Connection, { description: 'The orders of the asker’s bidang to issue many documents.' })
  @Reads(page(bulkIssueList))
  bulkIssues(
    @Args(() => bulkIssueList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<BulkIssue>> {
    return findPage(request, bulkIssueList, args)
  }

  @Query(() => BulkIssue, { nullable: true, description: 'One order: ask until it is DONE or CANCELLED.' })
  @Reads(oneById(() => BulkIssue))
  bulkIssue(
    @Arg('id', () => ID, { description: 'The order.' }) id: string,
    @Ctx() request: Request,
  ): Promise<BulkIssue | null> {
    return findVisible(BulkIssue, id, request)
  }

  @Query(() => bulkIssueItemList.Connection, { description: 'What became of each submission of an order.' })
  @Reads(page(bulkIssueItemList))
  bulkIssueItems(
    @Args(() => bulkIssueItemList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<BulkIssueItem>> {
    return findPage(request, bulkIssueItemList, args)
  }

  @Mutation(() => BulkIssuePayload, {
    description:
      'Issues many documents, in the background and one after the other, each as `issueDocument` does: numbers without ' +
      'gaps, in the order given. One order per bidang at a time. Send an Idempotency-Key. Errors: FORBIDDEN, ' +
      'BAD_USER_INPUT (too many, or some not ready), ALREADY_DONE (another is under way).',
  })
  async issueDocuments(
    @Arg('input', () => IssueDocumentsInput, { description: 'Which submissions.' }) input: IssueDocumentsInput,
    @Ctx() { transact, idempotencyKey }: Request,
  ): Promise<BulkIssuePayload> {
    return { bulkIssue: await transact((work) => orderBulk(work, input, idempotencyKey)) }
  }

  @Mutation(() => BulkIssuePayload, {
    description:
      'Calls an order off; what was issued stays issued. Errors: NOT_FOUND, FORBIDDEN, ILLEGAL_STEP (ended).',
  })
  async cancelBulkIssue(
    @Arg('input', () => BulkIssueInput, { description: 'Which order.' }) input: BulkIssueInput,
    @Ctx() { transact }: Request,
  ): Promise<BulkIssuePayload> {
    return { bulkIssue: await transact((work) => cancelBulk(work, input.bulkIssue)) }
  }

  @Mutation(() => DownloadPayload, {
    description: 'A link to all documents of an order in one PDF, for the printer. Errors: NOT_FOUND.',
  })
  async downloadBulkIssue(
    @Arg('input', () => BulkIssueInput, { description: 'Which order.' }) input: BulkIssueInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadBulk(work, input.bulkIssue, binding)) }
  }
}
