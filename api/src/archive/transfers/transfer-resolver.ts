import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { ArchiveTransfer } from './archive-transfer.ts'
import { receiveTransfer, refuseTransfer, withdrawTransfer } from './decide-transfer.ts'
import { ArchiveTransferInput, ArchiveTransferPayload, ProposeTransferInput, RefuseTransferInput } from './inputs.ts'
import { proposeTransfer } from './propose-transfer.ts'
import { transferList } from './transfer-list.ts'

/** Records handed over by a bidang to the archive unit (pemindahan arsip inaktif). */
@Resolver()
export class TransferResolver {
  @Query(() => transferList.Connection, { description: 'Hand-overs from or to the divisions the asker works for.' })
  @Reads(page(transferList))
  archiveTransfers(
    @Args(() => transferList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<ArchiveTransfer>> {
    return findPage(request, transferList, args)
  }

  @Mutation(() => ArchiveTransferPayload, {
    description:
      'Signs for the bidang that records are handed over. Errors: FORBIDDEN, STEP_UP_REQUIRED, BAD_USER_INPUT (each ' +
      'record that cannot be, as `records.0`).',
  })
  async proposeTransfer(
    @Arg('input', () => ProposeTransferInput, { description: 'Which records.' }) input: ProposeTransferInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveTransferPayload> {
    return { transfer: await transact((work) => proposeTransfer(work, input.records)) }
  }

  @Mutation(() => ArchiveTransferPayload, {
    description:
      'Signs for the archive unit, which keeps the records from then on; makes the berita acara. Never by who signed for ' +
      'the bidang. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, STEP_UP_REQUIRED.',
  })
  async receiveTransfer(
    @Arg('input', () => ArchiveTransferInput, { description: 'Which hand-over.' }) input: ArchiveTransferInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveTransferPayload> {
    return { transfer: await transact((work) => receiveTransfer(work, input.transfer)) }
  }

  @Mutation(() => ArchiveTransferPayload, {
    description:
      'Refuses a hand-over; the bidang keeps its records. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  async refuseTransfer(
    @Arg('input', () => RefuseTransferInput, { description: 'Which, and why.' }) input: RefuseTransferInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveTransferPayload> {
    return { transfer: await transact((work) => refuseTransfer(work, input)) }
  }

  @Mutation(() => ArchiveTransferPayload, {
    description: 'The bidang takes its proposal back. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP.',
  })
  async withdrawTransfer(
    @Arg('input', () => ArchiveTransferInput, { description: 'Which hand-over.' }) input: ArchiveTransferInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveTransferPayload> {
    return { transfer: await transact((work) => withdrawTransfer(work, input.transfer)) }
  }
}
