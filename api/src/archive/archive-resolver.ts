import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { OpenedUpload } from '../foundation/files/opened-upload.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { many, oneById, page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { archiveList } from './archive-list.ts'
import { ArchiveMovement } from './archive-movement.ts'
import { ArchiveRecord } from './archive-record.ts'
import { findByCode } from './places/find-by-code.ts'
import { downloadScan, requestScanUpload } from './attach-scan.ts'
import { describeArchive } from './describe-archive.ts'
import { ArchiveRecordInput, DescribeArchiveInput, PlaceArchiveInput, RequestScanUploadInput } from './inputs.ts'
import { ArchiveRecordPayload } from './payloads.ts'
import { placeArchive } from './place-archive.ts'

/** The archive of issued documents (Perbup 63/2024 Pasal 9). */
@Resolver(() => ArchiveRecord)
export class ArchiveResolver {
  @Query(() => archiveList.Connection, { description: 'The archive records of the divisions the asker works for.' })
  @Reads(page(archiveList))
  archiveRecords(
    @Args(() => archiveList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<ArchiveRecord>> {
    return findPage(request, archiveList, args)
  }

  @Query(() => ArchiveRecord, {
    nullable: true,
    description: 'One archive record; empty when there is none the asker may see.',
  })
  @Reads(oneById(() => ArchiveRecord))
  archiveRecord(
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
    @Ctx() request: Request,
  ): Promise<ArchiveRecord | null> {
    return findVisible(ArchiveRecord, id, request)
  }

  @Query(() => ArchiveRecord, {
    nullable: true,
    description:
      'The record a scanned code or a typed number stands for: the QR code of our letter, the number of the document, or ' +
      'the id; empty when there is none the asker may see.',
  })
  async archiveRecordByCode(
    @Arg('code', () => String, { description: 'What was scanned or typed, at most 300 characters.' }) code: string,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveRecord | null> {
    return transact((work) => findByCode(work, code))
  }

  @FieldResolver(() => [ArchiveMovement], { description: 'The moves of its paper, oldest first.' })
  @Reads(many(() => ArchiveMovement, 'record', { createdAt: 'asc', id: 'asc' }))
  movements(@Root() record: ArchiveRecord, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('ArchiveMovement', 'record', record.id, { createdAt: 'asc', id: 'asc' })
  }

  @Mutation(() => ArchiveRecordPayload, {
    description:
      'Puts the paper of a record in a place of the own bidang; every move is kept. Errors: FORBIDDEN, NOT_FOUND, ' +
      'ALREADY_DONE, BAD_USER_INPUT (full, or of another bidang).',
  })
  async placeArchive(
    @Arg('input', () => PlaceArchiveInput, { description: 'Which paper goes where.' }) input: PlaceArchiveInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveRecordPayload> {
    return { record: await transact((work) => placeArchive(work, input)) }
  }

  @Mutation(() => ArchiveRecordPayload, {
    description:
      'Corrects what is said of a record: copy, security class, condition; what it said before is remembered. Errors: ' +
      'FORBIDDEN, NOT_FOUND, STALE, BAD_USER_INPUT (destroyed, or without paper).',
  })
  async describeArchive(
    @Arg('input', () => DescribeArchiveInput, { description: 'What is to be said.' }) input: DescribeArchiveInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveRecordPayload> {
    return { record: await transact((work) => describeArchive(work, input)) }
  }

  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to upload the scan of a paper, as PDF up to 50 MB. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT.',
  })
  requestScanUpload(
    @Arg('input', () => RequestScanUploadInput, { description: 'The scan.' }) input: RequestScanUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestScanUpload(work, input))
  }

  @Mutation(() => DownloadPayload, { description: 'Gives a link to the scan; that it was looked at is remembered.' })
  async downloadScan(
    @Arg('input', () => ArchiveRecordInput, { description: 'Which record.' }) input: ArchiveRecordInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadScan(work, input.record, binding)) }
  }
}
