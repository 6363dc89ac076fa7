import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { MessagePreview, PreviewMessageInput } from './message-preview.ts'
import { previewMessage } from './preview-message.ts'

/** What a citizen will read, before the step is taken. */
@Resolver()
export class PreviewResolver {
  @Query(() => MessagePreview, {
    nullable: true,
    description:
      'The exact message the citizen would get if this step were taken now (Perbup 63/2024 Pasal 6 ayat (2) huruf d); ' +
      'empty when they are not told of it. For whoever takes such steps on this submission; nothing is sent or kept. ' +
      'Errors: NOT_FOUND, FORBIDDEN.',
  })
  previewMessage(
    @Arg('input', () => PreviewMessageInput, { description: 'The step.' }) input: PreviewMessageInput,
    @Ctx() { transact }: Request,
  ): Promise<MessagePreview | null> {
    return transact((work) => previewMessage(work, input))
  }
}
