import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { oneById, page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { SaveAnswersInput, StartSubmissionInput, SubmissionInput, SubmitInput } from './inputs.ts'
import { DiscardDraftPayload, SaveAnswersPayload, SubmissionPayload } from './payloads.ts'
import { saveAnswers } from './save-answers.ts'
import { startSubmission } from './start-submission.ts'
import { Statement, statements } from './statement.ts'
import { submit } from './submit.ts'
import { submissionList } from './submission-list.ts'
import { Submission } from './submission.ts'
import { Tracking, trackSubmission } from './track-submission.ts'
import { discardDraft, withdraw } from './withdraw.ts'

/** Filing a submission and following it (Perbup 63/2024 Pasal 6 ayat (1)). */
@Resolver(() => Submission)
export class SubmissionResolver {
  @Query(() => submissionList.Connection, {
    description: 'The submissions the asker may see: their own, or those of the divisions they work for.',
  })
  @Reads(page(submissionList))
  submissions(
    @Args(() => submissionList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<Submission>> {
    return findPage(request, submissionList, args)
  }

  @Query(() => Submission, {
    nullable: true,
    description: 'One submission; empty when there is none the asker may see.',
  })
  @Reads(oneById(() => Submission))
  submission(
    @Arg('id', () => ID, { description: 'The submission.' }) id: string,
    @Ctx() request: Request,
  ): Promise<Submission | null> {
    return findVisible(Submission, id, request)
  }

  @Query(() => Tracking, { description: 'Where the submission with that number stands. Public; tells nothing else.' })
  async trackSubmission(
    @Arg('number', () => String, { description: 'The number, in any spelling.' }) number: string,
    @Ctx() request: Request,
  ): Promise<Tracking> {
    await request.limiter.spend('track', request.address)
    return trackSubmission(request.em, number)
  }

  @Query(() => [Statement], { description: 'What a person states when they file, as it is worded now. Public.' })
  filingStatements(): readonly Statement[] {
    return statements
  }

  @Mutation(() => SubmissionPayload, { description: 'Opens an empty draft of a service.' })
  async startSubmission(
    @Arg('input', () => StartSubmissionInput, { description: 'The service.' }) input: StartSubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => startSubmission(work, input.service, input.onBehalf)) }
  }

  @Mutation(() => SaveAnswersPayload, {
    description: 'Keeps part of the answers of a draft, as often as wanted. Imperfect answers are kept and told.',
  })
  async saveAnswers(
    @Arg('input', () => SaveAnswersInput, { description: 'The answers to keep.' }) input: SaveAnswersInput,
    @Ctx() { transact }: Request,
  ): Promise<SaveAnswersPayload> {
    return transact((work) => saveAnswers(work, input))
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Files a draft, or a corrected submission again. INVALID_ANSWERS lists all faults at once. Send an Idempotency-Key.',
  })
  async submit(
    @Arg('input', () => SubmitInput, { description: 'What to file.' }) input: SubmitInput,
    @Ctx() { transact, idempotencyKey }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => submit(work, input, idempotencyKey)) }
  }

  @Mutation(() => SubmissionPayload, { description: 'Takes a filed submission back.' })
  async withdraw(
    @Arg('input', () => SubmissionInput, { description: 'Which one.' }) input: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => withdraw(work, input.submission, input.version)) }
  }

  @Mutation(() => DiscardDraftPayload, { description: 'Throws a draft away, with its answers and papers.' })
  async discardDraft(
    @Arg('input', () => SubmissionInput, { description: 'Which draft.' }) input: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<DiscardDraftPayload> {
    return { id: await transact((work) => discardDraft(work, input.submission)) }
  }
}
