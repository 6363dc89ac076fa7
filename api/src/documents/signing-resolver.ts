import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { OpenedUpload } from '../foundation/files/opened-upload.ts'
import type { Request } from '../foundation/request.ts'
import { IssueDocumentInput, PreparedLetterInput, RequestSignedLetterUploadInput, SignDocumentInput } from './inputs.ts'
import { downloadPreparedLetter, requestSignedLetterUpload } from './issue-signed-letter.ts'
import { DocumentPayload, PreparedLetterPayload } from './payloads.ts'
import { prepareLetter } from './prepare-letter.ts'
import { signDocument } from './sign-document.ts'

/** The ways a letter is signed by somebody else than LIKE-U. */
@Resolver()
export class SigningResolver {
  @Mutation(() => DocumentPayload, {
    description:
      'Signs the document of a submission with the BSrE certificate of whoever approved it, and thereby issues it: ' +
      'number, letter, signature and archive record at once, or nothing. Send an Idempotency-Key. Errors: FORBIDDEN, ' +
      'NOT_FOUND, ILLEGAL_STEP, STALE, BAD_USER_INPUT (passphrase, NIK, manual number), TOO_MANY_REQUESTS, UNAVAILABLE ' +
      '(BSrE does not answer, or refuses; `providerCode` is its own code).',
  })
  async signDocument(
    @Arg('input', () => SignDocumentInput, { description: 'What is signed, and with what.' }) input: SignDocumentInput,
    @Ctx() { transact, issuing, idempotencyKey }: Request,
  ): Promise<DocumentPayload> {
    const sign = () => transact((work) => signDocument(work, input, idempotencyKey))
    return { document: await issuing.inTurn(sign) }
  }

  @Mutation(() => PreparedLetterPayload, {
    description:
      'Prepares the letter of an approved submission to be signed on paper or in another program: it gets its number ' +
      'and waits. Repeating it answers the letter that waits. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, STALE, ' +
      'BAD_USER_INPUT (signed another way, manual number taken, unprintable letters), UNAVAILABLE (too many wait).',
  })
  async prepareLetter(
    @Arg('input', () => IssueDocumentInput, { description: 'Which submission.' }) input: IssueDocumentInput,
    @Ctx() { transact, issuing }: Request,
  ): Promise<PreparedLetterPayload> {
    return { letter: await issuing.inTurn(() => transact((work) => prepareLetter(work, input))) }
  }

  @Mutation(() => DownloadPayload, { description: 'Gives a link to a prepared letter, to print or sign it.' })
  async downloadPreparedLetter(
    @Arg('input', () => PreparedLetterInput, { description: 'Which letter.' }) input: PreparedLetterInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadPreparedLetter(work, input.letter, binding)) }
  }

  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to bring a prepared letter back signed, as PDF up to 20 MB: the scan of the paper, or the file another ' +
      'program signed, which must be the prepared one unchanged with valid signatures added. When it has arrived, the ' +
      'document is issued with it. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT; of the upload itself ' +
      'BAD_USER_INPUT (not signed, altered, not trusted).',
  })
  requestSignedLetterUpload(
    @Arg('input', () => RequestSignedLetterUploadInput, { description: 'The signed letter.' })
    input: RequestSignedLetterUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestSignedLetterUpload(work, input))
  }
}
