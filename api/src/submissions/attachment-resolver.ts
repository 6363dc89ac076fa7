import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { Request } from '../foundation/request.ts'
import { removeAttachment, requestUpload } from './attach.ts'
import { Attachment } from './attachment.ts'
import { downloadAttachment } from './download-attachment.ts'
import { AttachmentInput, RequestUploadInput } from './inputs.ts'
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
    @Arg('input', () => AttachmentInput, { description: 'The paper.' }) input: AttachmentInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => removeAttachment(work, input.attachment)) }
  }

  @Mutation(() => DownloadPayload, { description: 'Gives a link to a paper; that it was looked at is remembered.' })
  async downloadAttachment(
    @Arg('input', () => AttachmentInput, { description: 'The paper.' }) input: AttachmentInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadAttachment(work, input.attachment, binding)) }
  }
}
