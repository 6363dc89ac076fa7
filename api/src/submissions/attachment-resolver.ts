import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { Request } from '../foundation/request.ts'
import { removeAttachment, requestUpload } from './attach.ts'
import { Attachment } from './attachment.ts'
import { RemoveAttachmentInput, RequestUploadInput } from './inputs.ts'
import { SubmissionPayload } from './payloads.ts'

/** Handing papers in. The bytes themselves go over plain HTTP, not through GraphQL. */
@Resolver(() => Attachment)
export class AttachmentResolver {
  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to upload one paper. The paper is part of the submission as soon as its bytes are checked.',
  })
  requestUpload(
    @Arg('input', () => RequestUploadInput, { description: 'The paper.' }) input: RequestUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestUpload(work, input))
  }

  @Mutation(() => SubmissionPayload, { description: 'Takes a paper out of a draft, or out of a correction, again.' })
  async removeAttachment(
    @Arg('input', () => RemoveAttachmentInput, { description: 'The paper.' }) input: RemoveAttachmentInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => removeAttachment(work, input.attachment)) }
  }
}
