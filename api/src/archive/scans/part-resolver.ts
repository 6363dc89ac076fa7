import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { DownloadPayload } from '../../foundation/files/download-payload.ts'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { assignPart, discardPart } from './decide-part.ts'
import { AssignScanPartInput, DiscardScanPartInput, LookAtScanPartInput } from './inputs.ts'
import { lookAtPart } from './look-at-part.ts'
import { ScanPartPayload } from './payloads.ts'
import { partList } from './scan-lists.ts'
import { ScanPart } from './scan-part.ts'

/** Letters cut out of stacks of scans, and the tray of those nobody could match. */
@Resolver(() => ScanPart)
export class ScanPartResolver {
  @Query(() => partList.Connection, {
    description: 'The scanned letters of the divisions the asker works for; the tray is `state: [IN_TRAY]`.',
  })
  @Reads(page(partList))
  scanParts(@Args(() => partList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<ScanPart>> {
    return findPage(request, partList, args)
  }

  @Mutation(() => ScanPartPayload, {
    description:
      'Lays a letter of the tray with its record. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP (not in the tray), ' +
      'BAD_USER_INPUT (the record has a scan; `replace` takes its place).',
  })
  async assignScanPart(
    @Arg('input', () => AssignScanPartInput, { description: 'What goes where.' }) input: AssignScanPartInput,
    @Ctx() { transact }: Request,
  ): Promise<ScanPartPayload> {
    return { part: await transact((work) => assignPart(work, input)) }
  }

  @Mutation(() => ScanPartPayload, {
    description:
      'Puts a letter of the tray aside; its file is kept. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  async discardScanPart(
    @Arg('input', () => DiscardScanPartInput, { description: 'Which one, and why.' }) input: DiscardScanPartInput,
    @Ctx() { transact }: Request,
  ): Promise<ScanPartPayload> {
    return { part: await transact((work) => discardPart(work, input)) }
  }

  @Mutation(() => DownloadPayload, {
    description:
      'Gives a link to the pages of a letter or to its searchable copy; that it was looked at is remembered. Errors: NOT_FOUND.',
  })
  async lookAtScanPart(
    @Arg('input', () => LookAtScanPartInput, { description: 'Which one.' }) input: LookAtScanPartInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => lookAtPart(work, input, binding)) }
  }
}
