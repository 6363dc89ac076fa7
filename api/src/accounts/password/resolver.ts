import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { say } from '../../foundation/text.ts'
import { NoticePayload, UserPayload } from '../payloads.ts'
import { changePassword } from './change-password.ts'
import { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './inputs.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { resetPassword } from './reset-password.ts'

/** Passwords: forgotten, chosen anew, changed. */
@Resolver()
export class PasswordResolver {
  @Mutation(() => NoticePayload, {
    description: 'Asks for a link to choose a new password. The answer is the same whether or not there is an account.',
  })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, { description: 'Whose password was forgotten.' })
    input: RequestPasswordResetInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => requestPasswordReset(work, input, ctx))
    return { message: say(resetRequested, ctx.language) }
  }

  @Mutation(() => NoticePayload, {
    description:
      'Chooses a new password with the link from the email, and activates a new or invited account. Ends all sessions. ' +
      'Errors: BAD_USER_INPUT (dead link, weak password), TOO_MANY_REQUESTS.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The link and the new password.' })
    input: ResetPasswordInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => resetPassword(work, input, ctx))
    return { message: say(passwordReset, ctx.language) }
  }

  @Mutation(() => UserPayload, {
    description: 'Changes the own password and ends all other sessions (Perbup 63/2024 Pasal 8(2)).',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The old and the new password.' })
    input: ChangePasswordInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => changePassword(work, input)) }
  }
}

const resetRequested = {
  id: 'Jika akun itu ada, kami sudah mengirim tautan ke emailnya. Tautan berlaku satu jam.',
  en: 'If that account exists, we have sent a link to its email address. The link works for one hour.',
}
const passwordReset = {
  id: 'Kata sandi sudah diganti. Silakan masuk.',
  en: 'The password was changed. You can sign in now.',
}
