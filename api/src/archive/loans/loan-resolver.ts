import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { many, page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { ArchiveLoan } from './archive-loan.ts'
import { ArchiveLoanPayload, LendArchiveInput, TakeBackArchiveInput } from './inputs.ts'
import { lendArchive, takeBack } from './lend.ts'
import { loanList } from './loan-list.ts'

/** Papers lent out of the archive. */
@Resolver(() => ArchiveRecord)
export class LoanResolver {
  @Query(() => loanList.Connection, { description: 'Loans of papers whose records the asker sees.' })
  @Reads(page(loanList))
  archiveLoans(@Args(() => loanList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<ArchiveLoan>> {
    return findPage(request, loanList, args)
  }

  @FieldResolver(() => [ArchiveLoan], { description: 'The loans of its paper, oldest first.' })
  @Reads(many(() => ArchiveLoan, 'record', { createdAt: 'asc', id: 'asc' }))
  loans(@Root() record: ArchiveRecord, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('ArchiveLoan', 'record', record.id, { createdAt: 'asc', id: 'asc' })
  }

  @Mutation(() => ArchiveLoanPayload, {
    description: 'Lends the paper of a record. Errors: FORBIDDEN, NOT_FOUND, ALREADY_DONE, BAD_USER_INPUT.',
  })
  async lendArchive(
    @Arg('input', () => LendArchiveInput, { description: 'Which paper, to whom.' }) input: LendArchiveInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveLoanPayload> {
    return { loan: await transact((work) => lendArchive(work, input)) }
  }

  @Mutation(() => ArchiveLoanPayload, {
    description: 'Takes a paper back. Errors: FORBIDDEN, NOT_FOUND, ALREADY_DONE.',
  })
  async takeBackArchive(
    @Arg('input', () => TakeBackArchiveInput, { description: 'Which loan.' }) input: TakeBackArchiveInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveLoanPayload> {
    return { loan: await transact((work) => takeBack(work, input.loan)) }
  }
}
