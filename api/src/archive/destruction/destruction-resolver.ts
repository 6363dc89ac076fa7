import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { OpenedUpload } from '../../foundation/files/opened-upload.ts'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { requestAnriLetterUpload } from './anri-letter.ts'
import { approveDestruction } from './approve-destruction.ts'
import type { ArchiveDestruction } from './archive-destruction.ts'
import { assessDestruction, refuseDestruction } from './assess-destruction.ts'
import { destroyRecords } from './destroy.ts'
import { destructionList } from './destruction-list.ts'
import {
  ApproveDestructionInput,
  ArchiveDestructionPayload,
  AssessDestructionInput,
  DestroyRecordsInput,
  ProposeDestructionInput,
  RefuseDestructionInput,
  RequestAnriLetterUploadInput,
} from './inputs.ts'
import { proposeDestruction } from './propose-destruction.ts'

/** Destroying records whose keeping has ended (pemusnahan arsip). */
@Resolver()
export class DestructionResolver {
  @Query(() => destructionList.Connection, { description: 'Proposals to destroy records, of the asker’s divisions.' })
  @Reads(page(destructionList))
  archiveDestructions(
    @Args(() => destructionList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<ArchiveDestruction>> {
    return findPage(request, destructionList, args)
  }

  @Mutation(() => ArchiveDestructionPayload, {
    description:
      'Proposes to destroy records whose keeping is over. Errors: FORBIDDEN, BAD_USER_INPUT (each record that must ' +
      'stay, as `records.0`).',
  })
  async proposeDestruction(
    @Arg('input', () => ProposeDestructionInput, { description: 'Which records.' }) input: ProposeDestructionInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveDestructionPayload> {
    return { destruction: await transact((work) => proposeDestruction(work, input.records)) }
  }

  @Mutation(() => ArchiveDestructionPayload, {
    description:
      'Writes down that the panel agrees; not by who proposed it. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  async assessDestruction(
    @Arg('input', () => AssessDestructionInput, { description: 'What it found.' }) input: AssessDestructionInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveDestructionPayload> {
    return { destruction: await transact((work) => assessDestruction(work, input)) }
  }

  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to upload the letter of ANRI, as PDF up to 10 MB. Errors: NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  requestAnriLetterUpload(
    @Arg('input', () => RequestAnriLetterUploadInput, { description: 'The letter.' })
    input: RequestAnriLetterUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestAnriLetterUpload(work, input))
  }

  @Mutation(() => ArchiveDestructionPayload, {
    description:
      'The official agrees; never who proposed or assessed it. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, ' +
      'STEP_UP_REQUIRED, BAD_USER_INPUT (the letter of ANRI is missing).',
  })
  async approveDestruction(
    @Arg('input', () => ApproveDestructionInput, { description: 'How.' }) input: ApproveDestructionInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveDestructionPayload> {
    return { destruction: await transact((work) => approveDestruction(work, input)) }
  }

  @Mutation(() => ArchiveDestructionPayload, {
    description: 'The panel or the official does not agree. Errors: NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  async refuseDestruction(
    @Arg('input', () => RefuseDestructionInput, { description: 'Which, and why.' }) input: RefuseDestructionInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveDestructionPayload> {
    return { destruction: await transact((work) => refuseDestruction(work, input)) }
  }

  @Mutation(() => ArchiveDestructionPayload, {
    description:
      'Writes down that the papers were destroyed, makes the berita acara and lets go of the files. Errors: FORBIDDEN, ' +
      'NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT (what must stay, as `records.0`).',
  })
  async destroyRecords(
    @Arg('input', () => DestroyRecordsInput, { description: 'How.' }) input: DestroyRecordsInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveDestructionPayload> {
    return { destruction: await transact((work) => destroyRecords(work, input)) }
  }
}
