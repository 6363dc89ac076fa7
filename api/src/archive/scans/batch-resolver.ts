import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { OpenedUpload } from '../../foundation/files/opened-upload.ts'
import { findPage } from '../../foundation/reads/find-page.ts'
import { findVisible } from '../../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { many, oneById, page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { requestSourceUpload } from './bring-source.ts'
import { concludeBatch } from './conclude-batch.ts'
import { handOverBatch } from './hand-over-batch.ts'
import { OpenScanBatchInput, RequestScanSourceUploadInput, ScanBatchInput } from './inputs.ts'
import { openBatch } from './open-batch.ts'
import { ScanBatchPayload } from './payloads.ts'
import { ScanBatch } from './scan-batch.ts'
import { batchList } from './scan-lists.ts'
import { ScanPart } from './scan-part.ts'
import { ScanSource } from './scan-source.ts'

const inOrder = { createdAt: 'asc', id: 'asc' } as const
const byPosition = { position: 'asc', id: 'asc' } as const

/** Stacks of scanned papers on their way into the archive (alih media). */
@Resolver(() => ScanBatch)
export class ScanBatchResolver {
  @Query(() => batchList.Connection, { description: 'The stacks of the divisions the asker works for.' })
  @Reads(page(batchList))
  scanBatches(@Args(() => batchList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<ScanBatch>> {
    return findPage(request, batchList, args)
  }

  @Query(() => ScanBatch, {
    nullable: true,
    description: 'One stack: ask until it is SPLIT or FAILED; empty when there is none the asker may see.',
  })
  @Reads(oneById(() => ScanBatch))
  scanBatch(
    @Arg('id', () => ID, { description: 'The stack.' }) id: string,
    @Ctx() request: Request,
  ): Promise<ScanBatch | null> {
    return findVisible(ScanBatch, id, request)
  }

  @FieldResolver(() => [ScanSource], { description: 'Its files as the scanner made them, in the order they came.' })
  @Reads(many(() => ScanSource, 'batch', inOrder))
  sources(@Root() batch: ScanBatch, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('ScanSource', 'batch', batch.id, inOrder)
  }

  @FieldResolver(() => [ScanPart], { description: 'The letters it was taken apart into, in their order.' })
  @Reads(many(() => ScanPart, 'batch', byPosition))
  parts(@Root() batch: ScanBatch, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('ScanPart', 'batch', batch.id, byPosition)
  }

  @Mutation(() => ScanBatchPayload, {
    description: 'Begins a stack of scans for the own bidang. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async openScanBatch(
    @Arg('input', () => OpenScanBatchInput, { description: 'The stack.' }) input: OpenScanBatchInput,
    @Ctx() { transact, idempotencyKey }: Request,
  ): Promise<ScanBatchPayload> {
    return { batch: await transact((work) => openBatch(work, input, idempotencyKey)) }
  }

  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to upload a file of a stack: a PDF up to 50 MB, or the image of a page; 200 pages a stack. Errors: ' +
      'FORBIDDEN, NOT_FOUND, ILLEGAL_STEP (handed over), BAD_USER_INPUT.',
  })
  requestScanSourceUpload(
    @Arg('input', () => RequestScanSourceUploadInput, { description: 'The file.' }) input: RequestScanSourceUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestSourceUpload(work, input))
  }

  @Mutation(() => ScanBatchPayload, {
    description:
      'Hands a stack over to be taken apart in the background: by the codes on our letters, separator sheets and empty ' +
      'pages. What cannot be matched lies in the tray. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT (no file).',
  })
  async splitScanBatch(
    @Arg('input', () => ScanBatchInput, { description: 'Which one.' }) input: ScanBatchInput,
    @Ctx() { transact }: Request,
  ): Promise<ScanBatchPayload> {
    return { batch: await transact((work) => handOverBatch(work, input.batch)) }
  }

  @Mutation(() => ScanBatchPayload, {
    description:
      'Ends the work on a stack and keeps its berita acara alih media; asked again, nothing changes. Errors: FORBIDDEN, ' +
      'NOT_FOUND, ILLEGAL_STEP (not taken apart), BAD_USER_INPUT (a letter lies in the tray, or none with a record).',
  })
  async concludeScanBatch(
    @Arg('input', () => ScanBatchInput, { description: 'Which one.' }) input: ScanBatchInput,
    @Ctx() { transact }: Request,
  ): Promise<ScanBatchPayload> {
    return { batch: await transact((work) => concludeBatch(work, input.batch)) }
  }
}
