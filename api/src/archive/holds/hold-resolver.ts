import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { many, page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { ArchiveHold } from './archive-hold.ts'
import { holdList } from './hold-list.ts'
import { ArchiveHoldPayload, LiftHoldInput, PlaceHoldInput } from './inputs.ts'
import { liftHold, placeHold } from './place-hold.ts'

/** Records that may not be destroyed (legal hold). */
@Resolver(() => ArchiveRecord)
export class HoldResolver {
  @Query(() => holdList.Connection, { description: 'Legal holds on records the asker sees.' })
  @Reads(page(holdList))
  archiveHolds(@Args(() => holdList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<ArchiveHold>> {
    return findPage(request, holdList, args)
  }

  @FieldResolver(() => [ArchiveHold], { description: 'The holds on it, oldest first; also those that were lifted.' })
  @Reads(many(() => ArchiveHold, 'record', { createdAt: 'asc', id: 'asc' }))
  holds(@Root() record: ArchiveRecord, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('ArchiveHold', 'record', record.id, { createdAt: 'asc', id: 'asc' })
  }

  @Mutation(() => ArchiveHoldPayload, {
    description:
      'Forbids to destroy a record until the hold is lifted. For its keeper and for officials. Errors: FORBIDDEN, ' +
      'NOT_FOUND, ALREADY_DONE, BAD_USER_INPUT.',
  })
  async placeHold(
    @Arg('input', () => PlaceHoldInput, { description: 'Which record, and why.' }) input: PlaceHoldInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveHoldPayload> {
    return { hold: await transact((work) => placeHold(work, input)) }
  }

  @Mutation(() => ArchiveHoldPayload, {
    description: 'Lifts a hold. Errors: FORBIDDEN, NOT_FOUND, ALREADY_DONE, BAD_USER_INPUT.',
  })
  async liftHold(
    @Arg('input', () => LiftHoldInput, { description: 'Which hold, and why.' }) input: LiftHoldInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveHoldPayload> {
    return { hold: await transact((work) => liftHold(work, input)) }
  }
}
