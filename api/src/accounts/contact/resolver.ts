import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { say } from '../../foundation/text.ts'
import { NoticePayload, UserPayload } from '../payloads.ts'
import { confirmEmailChange } from './confirm-email-change.ts'
import { confirmPhoneChange } from './confirm-phone-change.ts'
import {
  ConfirmEmailChangeInput,
  ConfirmPhoneChangeInput,
  RequestEmailChangeInput,
  RequestPhoneChangeInput,
} from './inputs.ts'
import { requestEmailChange } from './request-email-change.ts'
import { requestPhoneChange } from './request-phone-change.ts'

/** Where a person can be reached; a new address or number counts once it is proven. */
@Resolver()
export class ContactResolver {
  @Mutation(() => NoticePayload, {
    description: 'Sends a link to a new email address. Errors: BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async requestEmailChange(
    @Arg('input', () => RequestEmailChangeInput, { description: 'The new address.' }) input: RequestEmailChangeInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => requestEmailChange(work, input))
    return { message: say(linkSent, ctx.language) }
  }

  @Mutation(() => NoticePayload, {
    description: 'Moves an account to the address the link was sent to. Errors: BAD_USER_INPUT (dead link).',
  })
  async confirmEmailChange(
    @Arg('input', () => ConfirmEmailChangeInput, { description: 'The link.' }) input: ConfirmEmailChangeInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => confirmEmailChange(work, input, ctx))
    return { message: say(emailChanged, ctx.language) }
  }

  @Mutation(() => NoticePayload, {
    description: 'Sends a code to a new WhatsApp number. Errors: BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async requestPhoneChange(
    @Arg('input', () => RequestPhoneChangeInput, { description: 'The new number.' }) input: RequestPhoneChangeInput,
    @Ctx() ctx: Request,
  ): Promise<NoticePayload> {
    await ctx.transact((work) => requestPhoneChange(work, input))
    return { message: say(codeSent, ctx.language) }
  }

  @Mutation(() => UserPayload, {
    description: 'Moves the own account to the number the code was sent to. Errors: BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async confirmPhoneChange(
    @Arg('input', () => ConfirmPhoneChangeInput, { description: 'The code.' }) input: ConfirmPhoneChangeInput,
    @Ctx() ctx: Request,
  ): Promise<UserPayload> {
    return { user: await ctx.transact((work) => confirmPhoneChange(work, input)) }
  }
}

const linkSent = {
  id: 'Kami mengirim tautan ke alamat baru. Alamat lama tetap berlaku sampai tautan itu dibuka.',
  en: 'We have sent a link to the new address. The old one stays until the link is opened.',
}
const emailChanged = { id: 'Alamat email sudah diganti.', en: 'The email address was changed.' }
const codeSent = {
  id: 'Kami mengirim kode enam angka ke nomor baru lewat WhatsApp. Kode berlaku sepuluh menit.',
  en: 'We have sent a six-digit code to the new number by WhatsApp. It works for ten minutes.',
}
