import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { SubmissionInput } from '../submissions/inputs.ts'
import { SubmissionPayload } from '../submissions/payloads.ts'
import { completeVerification } from './complete-verification.ts'
import { RecordVerdictsInput, ReturnForCorrectionInput, TakeOverInput } from './inputs.ts'
import { recordVerdicts } from './record-verdicts.ts'
import { release } from './release.ts'
import { returnForCorrection } from './return-for-correction.ts'
import { takeOver } from './take-over.ts'
import { takeUp } from './take-up.ts'

/** Verification by an admin of the owning bidang (Perbup 63/2024 Pasal 6 ayat (2) huruf a and b). */
@Resolver()
export class VerificationResolver {
  @Mutation(() => SubmissionPayload, {
    description:
      'Takes a filed submission up for half an hour, prolonged by every act on it. Errors: ILLEGAL_STEP, STALE.',
  })
  async takeUp(
    @Arg('input', () => SubmissionInput, { description: 'Which one.' }) { submission, version }: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => takeUp(work, submission, version)) }
  }

  @Mutation(() => SubmissionPayload, { description: 'Puts the file back into the queue; verdicts given so far stay.' })
  async release(
    @Arg('input', () => SubmissionInput, { description: 'Which one.' }) { submission, version }: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => release(work, submission, version)) }
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Takes a file over from a colleague. While the colleague’s time runs, only with `confirm`; else ILLEGAL_STEP tells ' +
      '`holder` and `heldUntil`.',
  })
  async takeOver(
    @Arg('input', () => TakeOverInput, { description: 'Which one.' }) input: TakeOverInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => takeOver(work, input)) }
  }

  @Mutation(() => SubmissionPayload, {
    description: 'Writes down what was found of answers and papers. For the holder. Errors: BAD_USER_INPUT by item.',
  })
  async recordVerdicts(
    @Arg('input', () => RecordVerdictsInput, { description: 'What was found.' }) input: RecordVerdictsInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => recordVerdicts(work, input)) }
  }

  @Mutation(() => SubmissionPayload, {
    description: 'Sends the file back with everything that failed in this round in one list; only that opens again.',
  })
  async returnForCorrection(
    @Arg('input', () => ReturnForCorrectionInput, { description: 'Which one.' }) input: ReturnForCorrectionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => returnForCorrection(work, input)) }
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Declares the file complete; the official decides next. Errors: BAD_USER_INPUT lists all that is unverified, wrong or ' +
      'unscanned.',
  })
  async completeVerification(
    @Arg('input', () => SubmissionInput, { description: 'Which one.' }) { submission, version }: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => completeVerification(work, submission, version)) }
  }
}
