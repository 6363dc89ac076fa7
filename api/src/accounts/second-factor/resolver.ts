import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { UserPayload } from '../payloads.ts'
import { confirmTotp } from './confirm-totp.ts'
import { enrolTotp } from './enrol-totp.ts'
import { ConfirmTotpInput, EnrolTotpInput, RemoveTotpInput, RenewRecoveryCodesInput, StepUpInput } from './inputs.ts'
import { EnrolTotpPayload, RecoveryCodesPayload, StepUpPayload } from './payloads.ts'
import { removeTotp } from './remove-totp.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { stepUp } from './step-up.ts'

/** The authenticator app, its recovery codes, and the repeated proof of identity. */
@Resolver()
export class SecondFactorResolver {
  @Mutation(() => EnrolTotpPayload, {
    description:
      'Begins to set up an authenticator app; `confirmTotp` completes it. Errors: ALREADY_DONE, BAD_USER_INPUT.',
  })
  async enrolTotp(
    @Arg('input', () => EnrolTotpInput, { description: 'The password.' }) input: EnrolTotpInput,
    @Ctx() ctx: Request,
  ): Promise<EnrolTotpPayload> {
    return ctx.transact((work) => enrolTotp(work, input))
  }

  @Mutation(() => RecoveryCodesPayload, {
    description: 'Completes setting up the authenticator app. Errors: ALREADY_DONE, BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput, { description: 'The first code.' }) input: ConfirmTotpInput,
    @Ctx() ctx: Request,
  ): Promise<RecoveryCodesPayload> {
    return ctx.transact((work) => confirmTotp(work, input))
  }

  @Mutation(() => UserPayload, {
    description: 'Takes the authenticator app off the own account. Errors: BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async removeTotp(
    @Arg('input', () => RemoveTotpInput, { description: 'Password and code.' }) input: RemoveTotpInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => removeTotp(work, input)) }
  }

  @Mutation(() => RecoveryCodesPayload, {
    description: 'Replaces the own recovery codes. Errors: BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async renewRecoveryCodes(
    @Arg('input', () => RenewRecoveryCodesInput, { description: 'Password and code.' }) input: RenewRecoveryCodesInput,
    @Ctx() ctx: Request,
  ): Promise<RecoveryCodesPayload> {
    return ctx.transact((work) => renewRecoveryCodes(work, input))
  }

  @Mutation(() => StepUpPayload, {
    description:
      'Proves identity once more; needed before steps that answer STEP_UP_REQUIRED, such as approval. Errors: ' +
      'BAD_USER_INPUT (wrong password or code), TOO_MANY_REQUESTS.',
  })
  async stepUp(
    @Arg('input', () => StepUpInput, { description: 'Password and code.' }) input: StepUpInput,
    @Ctx() ctx: Request,
  ): Promise<StepUpPayload> {
    const outcome = await ctx.transact((work) => stepUp(work, input))
    if ('refusal' in outcome) throw outcome.refusal
    return outcome
  }
}
