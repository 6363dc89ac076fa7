import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { SubmissionInput } from '../submissions/inputs.ts'
import { SubmissionPayload } from '../submissions/payloads.ts'
import { approve } from './approve.ts'
import { ReasonedDecisionInput } from './inputs.ts'
import { refuse } from './refuse.ts'
import { sendBack } from './send-back.ts'

/** The decision of the responsible official, or of who stands in by a delegation. */
@Resolver()
export class ApprovalResolver {
  @Mutation(() => SubmissionPayload, {
    description:
      'Approves (disetujui, Perbup 63/2024 Pasal 6 ayat (2) huruf c). Never by who filed or verified it. Errors: ' +
      'STEP_UP_REQUIRED, FORBIDDEN, ILLEGAL_STEP, STALE.',
  })
  async approve(
    @Arg('input', () => SubmissionInput, { description: 'Which one.' }) input: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => approve(work, input)) }
  }

  @Mutation(() => SubmissionPayload, { description: 'Sends the file back to be verified again, with a reason.' })
  async sendBack(
    @Arg('input', () => ReasonedDecisionInput, { description: 'Which one, and why.' }) input: ReasonedDecisionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => sendBack(work, input)) }
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Refuses for good, with a reason the citizen reads. Errors: STEP_UP_REQUIRED, FORBIDDEN, ILLEGAL_STEP, STALE.',
  })
  async refuse(
    @Arg('input', () => ReasonedDecisionInput, { description: 'Which one, and why.' }) input: ReasonedDecisionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => refuse(work, input)) }
  }
}
