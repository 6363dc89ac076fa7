import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { findVisitor } from './find-visitor.ts'
import { FindVisitorInput, InviteVisitorInput, RegisterVisitorInput, ChangeVisitorPhoneInput } from './inputs.ts'
import { inviteVisitor } from './invite-visitor.ts'
import { FindVisitorPayload, VisitorPayload } from './payloads.ts'
import { registerVisitor } from './register-visitor.ts'
import { changeVisitorPhone } from './change-visitor-phone.ts'

/** People whom a clerk at the counter files for. */
@Resolver()
export class VisitorResolver {
  @Mutation(() => FindVisitorPayload, {
    description:
      'Looks for the citizen at the counter by what identifies one person alone, in full. A mutation, for the look is ' +
      'kept in the audit trail. Errors: TOO_MANY_REQUESTS.',
  })
  async findVisitor(
    @Arg('input', () => FindVisitorInput, { description: 'Whom.' }) input: FindVisitorInput,
    @Ctx() { transact }: Request,
  ): Promise<FindVisitorPayload> {
    return { visitor: await transact((work) => findVisitor(work, input.identity)) }
  }

  @Mutation(() => VisitorPayload, {
    description:
      'Makes an account for somebody at the counter without email, with their recorded consent; nobody can sign in to it ' +
      'until they take it over. Send an Idempotency-Key. Errors: BAD_USER_INPUT (all faults at once; already known), ' +
      'TOO_MANY_REQUESTS.',
  })
  async registerVisitor(
    @Arg('input', () => RegisterVisitorInput, { description: 'Who they are.' }) input: RegisterVisitorInput,
    @Ctx() { transact, idempotencyKey }: Request,
  ): Promise<VisitorPayload> {
    return { visitor: await transact((work) => registerVisitor(work, input, idempotencyKey)) }
  }

  @Mutation(() => VisitorPayload, {
    description:
      'Writes down another WhatsApp number of a visitor, or none, until their account is their own. Errors: NOT_FOUND, ' +
      'ALREADY_DONE, BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async changeVisitorPhone(
    @Arg('input', () => ChangeVisitorPhoneInput, { description: 'Whose, and which.' }) input: ChangeVisitorPhoneInput,
    @Ctx() { transact }: Request,
  ): Promise<VisitorPayload> {
    return { visitor: await transact((work) => changeVisitorPhone(work, input)) }
  }

  @Mutation(() => VisitorPayload, {
    description:
      'Sends a visitor who has an email address by now the link with which they take their account over; it works for ' +
      'seven days. Errors: NOT_FOUND, ALREADY_DONE, BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async inviteVisitor(
    @Arg('input', () => InviteVisitorInput, { description: 'Whom, and where.' }) input: InviteVisitorInput,
    @Ctx() { transact }: Request,
  ): Promise<VisitorPayload> {
    return { visitor: await transact((work) => inviteVisitor(work, input)) }
  }
}
