import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { badInput } from '../foundation/errors.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { answerDataRequest } from './answer-data-request.ts'
import { copyMyData } from './copy-my-data.ts'
import { DataAccess } from './data-access.ts'
import { dataRequestList } from './data-request-list.ts'
import type { DataRequest } from './data-request.ts'
import { eraseMyAccount } from './erase-my-account.ts'
import { findAccesses } from './find-accesses.ts'
import { AnswerDataRequestInput, RequestCorrectionInput } from './inputs.ts'
import { CopyMyDataPayload, DataRequestPayload, EraseMyAccountPayload } from './payloads.ts'
import { requestCorrection } from './request-correction.ts'

/** What a person may know of what is kept about them (UU 27/2022 Pasal 5–13). */
@Resolver()
export class MyDataResolver {
  @Query(() => [DataAccess], {
    description:
      'What others did with the account, submissions, papers and documents of the asker, newest first, from the ' +
      'append-only audit trail. Errors: BAD_USER_INPUT.',
  })
  async myDataAccesses(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() request: Request,
  ): Promise<DataAccess[]> {
    if (first < 1 || first > 100) throw badInput({ field: 'first', message: bounds })
    return findAccesses(request, first)
  }

  @Mutation(() => CopyMyDataPayload, {
    description:
      'A copy of everything kept about the asker, to carry away. A mutation, for it is kept in the audit trail. Errors: ' +
      'STEP_UP_REQUIRED, TOO_MANY_REQUESTS.',
  })
  async copyMyData(@Ctx() { transact }: Request): Promise<CopyMyDataPayload> {
    return { copy: await transact(copyMyData) }
  }

  @Query(() => dataRequestList.Connection, {
    description:
      'Requests to have data put right: one’s own, or those one answers. Sort by `DUE_AT` for the most urgent.',
  })
  @Reads(page(dataRequestList))
  dataRequests(
    @Args(() => dataRequestList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<DataRequest>> {
    return findPage(request, dataRequestList, args)
  }

  @Mutation(() => DataRequestPayload, {
    description:
      'Asks to have data put right that one cannot change oneself; answered within 3×24 hours (UU 27/2022). Errors: ' +
      'BAD_USER_INPUT, NOT_FOUND, TOO_MANY_REQUESTS.',
  })
  async requestCorrection(
    @Arg('input', () => RequestCorrectionInput, { description: 'What is wrong.' }) input: RequestCorrectionInput,
    @Ctx() { transact }: Request,
  ): Promise<DataRequestPayload> {
    return { dataRequest: await transact((work) => requestCorrection(work, input)) }
  }

  @Mutation(() => DataRequestPayload, {
    description: 'Answers a request to have data put right. Errors: BAD_USER_INPUT, NOT_FOUND, ALREADY_DONE.',
  })
  async answerDataRequest(
    @Arg('input', () => AnswerDataRequestInput, { description: 'The answer.' }) input: AnswerDataRequestInput,
    @Ctx() { transact }: Request,
  ): Promise<DataRequestPayload> {
    return { dataRequest: await transact((work) => answerDataRequest(work, input.dataRequest, input.answer)) }
  }

  @Mutation(() => EraseMyAccountPayload, {
    description:
      'Erases the asker’s account and everything never filed, for good. FORBIDDEN once something was filed: that is a ' +
      'record (UU 43/2009). Errors: STEP_UP_REQUIRED, FORBIDDEN.',
  })
  async eraseMyAccount(@Ctx() { transact }: Request): Promise<EraseMyAccountPayload> {
    return { id: await transact(eraseMyAccount) }
  }
}

const bounds = { id: 'Isi antara 1 dan 100.', en: 'Give 1 to 100.' }
