import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { say } from '../../foundation/text.ts'
import { NoticePayload } from '../payloads.ts'
import { activate } from './activate.ts'
import { correctRegistrationEmail } from './correct-registration-email.ts'
import { ActivateAccountInput, CorrectRegistrationEmailInput, RegisterInput, ResendActivationInput } from './inputs.ts'
import { register } from './register.ts'
import { resendActivation } from './resend-activation.ts'

/** From a stranger to an account that can be used (Perbup 63/2024 Pasal 6(1)a–b). */
@Resolver()
export class RegistrationResolver {
  @Mutation(() => NoticePayload, {
    description:
      'Asks for an account. The answer is the same when the username, address or number is taken; an email explains. ' +
      'Errors: BAD_USER_INPUT (all faults at once), TOO_MANY_REQUESTS.',
  })
  async register(
    @Arg('input', () => RegisterInput, { description: 'Who wants an account.' }) input: RegisterInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => register(work, input, ctx))
    return { message: say(linkSent, ctx.language) }
  }

  @Mutation(() => NoticePayload, {
    description: 'Activates an account with the link from the email. Errors: BAD_USER_INPUT (dead link).',
  })
  async activateAccount(
    @Arg('input', () => ActivateAccountInput, { description: 'The link.' }) input: ActivateAccountInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => activate(work, input, ctx))
    return { message: say(activated, ctx.language) }
  }

  @Mutation(() => NoticePayload, {
    description: 'Asks for a new activation link. The answer is the same whether or not an account waits for one.',
  })
  async resendActivation(
    @Arg('input', () => ResendActivationInput, { description: 'Whose link.' }) input: ResendActivationInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => resendActivation(work, input, ctx))
    return { message: say(linkSentIfWaiting, ctx.language) }
  }

  @Mutation(() => NoticePayload, {
    description:
      'Corrects the address of an account that is not active yet and sends a new link. Errors: UNAUTHENTICATED, ' +
      'BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async correctRegistrationEmail(
    @Arg('input', () => CorrectRegistrationEmailInput, { description: 'The account and its right address.' })
    input: CorrectRegistrationEmailInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => correctRegistrationEmail(work, input, ctx))
    return { message: say(linkSent, ctx.language) }
  }
}

const linkSent = {
  id: 'Kami mengirim email ke alamat itu. Buka tautannya dalam 48 jam untuk mengaktifkan akun.',
  en: 'We have sent an email to that address. Open its link within 48 hours to activate the account.',
}
const activated = { id: 'Akun sudah aktif. Silakan masuk.', en: 'The account is active. You can sign in now.' }
const linkSentIfWaiting = {
  id: 'Jika ada akun yang menunggu aktivasi, kami sudah mengirim tautan baru ke emailnya.',
  en: 'If an account awaits activation, we have sent a new link to its email address.',
}
