import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { networkOf } from '../../accounts/limits.ts'
import { badInput } from '../../foundation/errors.ts'
import { DownloadPayload } from '../../foundation/files/download-payload.ts'
import { many, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { DocumentInput } from '../inputs.ts'
import { IssuedDocument } from '../issued-document.ts'
import { DocumentPayload } from '../payloads.ts'
import { DocumentLinkInput, ReceiveDocumentInput } from './delivery-inputs.ts'
import { DocumentLink } from './document-link.ts'
import { describeOffer, OfferedDocument } from './offered-document.ts'
import { receiveDocument } from './receive-document.ts'
import { renewLink, sendLink } from './send-link.ts'

@ObjectType({ description: 'That a new link is on its way.' })
export class RenewDocumentLinkPayload {
  @Field(() => Boolean, { description: 'Always true: it goes to where the owner is always told.' })
  sent!: boolean
}

/** Documents on their way to their receivers. */
@Resolver(() => IssuedDocument)
export class DeliveryResolver {
  @FieldResolver(() => [DocumentLink], {
    description: 'The secure links sent for it, oldest first; only the last works.',
  })
  @Reads(many(() => DocumentLink, 'document', { createdAt: 'asc', id: 'asc' }))
  links(@Root() document: IssuedDocument, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('DocumentLink', 'document', document.id, { createdAt: 'asc', id: 'asc' })
  }

  @Query(() => OfferedDocument, {
    description:
      'What a link to a document offers, and what is asked first. Public. Errors: NOT_FOUND (no such link), ' +
      'TOO_MANY_REQUESTS.',
  })
  async offeredDocument(
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
    @Ctx() request: Request,
  ): Promise<OfferedDocument> {
    await countTry(request)
    return request.transact((work) => describeOffer(work, token))
  }

  @Mutation(() => DownloadPayload, {
    description:
      'Opens a document by its link, for whoever confirms what is asked; the document counts as delivered (Perbup 63/2024 ' +
      'Pasal 6 ayat (2) huruf g). Public. Errors: NOT_FOUND, BAD_USER_INPUT (wrong answer; five close the link), ' +
      'ILLEGAL_STEP (the link works no more), TOO_MANY_REQUESTS.',
  })
  async receiveDocument(
    @Arg('input', () => ReceiveDocumentInput, { description: 'The link, and what was confirmed.' })
    input: ReceiveDocumentInput,
    @Ctx() request: Request,
  ): Promise<DownloadPayload> {
    await countTry(request)
    const received = await request.transact((work) => receiveDocument(work, input))
    if ('url' in received) return received
    throw badInput({ field: 'answer', message: wrong(received.triesLeft) })
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Sends the owner a new link to a document; earlier links die. For its owner, and an admin of the bidang. Errors: ' +
      'NOT_FOUND, FORBIDDEN, ALREADY_DONE (revoked or replaced), BAD_USER_INPUT (nobody to send it to), TOO_MANY_REQUESTS.',
  })
  async sendDocumentLink(
    @Arg('input', () => DocumentInput, { description: 'Which document.' }) input: DocumentInput,
    @Ctx() { transact }: Request,
  ): Promise<DocumentPayload> {
    return { document: await transact((work) => sendLink(work, input.document)) }
  }

  @Mutation(() => RenewDocumentLinkPayload, {
    description:
      'Sends the owner a new link in place of one that works no more. Public: it goes to the owner’s own address only. ' +
      'Errors: NOT_FOUND, ALREADY_DONE (revoked or replaced), TOO_MANY_REQUESTS.',
  })
  async renewDocumentLink(
    @Arg('input', () => DocumentLinkInput, { description: 'The link of before.' }) input: DocumentLinkInput,
    @Ctx() request: Request,
  ): Promise<RenewDocumentLinkPayload> {
    await countTry(request)
    await request.transact((work) => renewLink(work, input.token))
    return { sent: true }
  }
}

const countTry = ({ limiter, address }: Request) => limiter.spend('document-link', networkOf(address))

const wrong = (triesLeft: number) =>
  triesLeft > 0
    ? {
        id: `Jawaban tidak cocok dengan data pengajuan. Sisa ${triesLeft} percobaan.`,
        en: `The answer does not match the submission. ${triesLeft} more tries.`,
      }
    : {
        id: 'Jawaban tidak cocok. Tautan ini ditutup; mintalah tautan baru.',
        en: 'The answer does not match. This link is closed; ask for a new one.',
      }
