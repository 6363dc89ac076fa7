import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { DownloadPayload } from '../foundation/files/download-payload.ts'
import { findPage } from '../foundation/reads/find-page.ts'
import { findVisible } from '../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { oneById, page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { documentList } from './document-list.ts'
import { downloadDocument } from './download-document.ts'
import { handOverDocument } from './hand-over-document.ts'
import { DocumentInput, EndDocumentInput, IssueDocumentInput } from './inputs.ts'
import { issueDocument } from './issue-document.ts'
import { IssuedDocument } from './issued-document.ts'
import { DocumentPayload } from './payloads.ts'
import { replaceDocument } from './replace-document.ts'
import { revokeDocument } from './revoke-document.ts'
import { VerifiedDocument } from './verification/verified-document.ts'
import { verifyDocument, verifyFile } from './verification/verify-document.ts'

/** Issuing documents, and everything that becomes of them. */
@Resolver(() => IssuedDocument)
export class DocumentResolver {
  @Query(() => documentList.Connection, {
    description: 'The documents the asker may see: their own, or those of the divisions they work for.',
  })
  @Reads(page(documentList))
  documents(
    @Args(() => documentList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<IssuedDocument>> {
    return findPage(request, documentList, args)
  }

  @Query(() => IssuedDocument, {
    nullable: true,
    description: 'One document; empty when there is none the asker may see.',
  })
  @Reads(oneById(() => IssuedDocument))
  document(
    @Arg('id', () => ID, { description: 'The document.' }) id: string,
    @Ctx() request: Request,
  ): Promise<IssuedDocument | null> {
    return findVisible(IssuedDocument, id, request)
  }

  @Query(() => VerifiedDocument, {
    description:
      'Whether a document is genuine and in force, by the code printed on it. Public. Errors: NOT_FOUND, ' +
      'BAD_USER_INPUT (typing error), TOO_MANY_REQUESTS.',
  })
  async verifyDocument(
    @Arg('code', () => String, { description: 'The code, in any spelling.' }) code: string,
    @Ctx() request: Request,
  ): Promise<VerifiedDocument> {
    await request.limiter.spend('verify', request.address)
    return verifyDocument(request.em, code, request.clock.now())
  }

  @Query(() => VerifiedDocument, {
    description:
      'Whether a PDF is a document of the agency, unaltered and in force, by its SHA-256: whoever asks keeps the file. ' +
      'Public. Errors: NOT_FOUND (altered, or none of ours), BAD_USER_INPUT, TOO_MANY_REQUESTS.',
  })
  async verifyFile(
    @Arg('sha256', () => String, { description: 'SHA-256 of the file, hex.' }) sha256: string,
    @Ctx() request: Request,
  ): Promise<VerifiedDocument> {
    await request.limiter.spend('verify', request.address)
    return verifyFile(request.em, sha256, request.clock.now())
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Issues the document of an approved submission: number, letter, signature and archive record at once, or nothing ' +
      '(Perbup 63/2024 Pasal 6 ayat (2) huruf f, Pasal 9). Send an Idempotency-Key. Errors: FORBIDDEN, NOT_FOUND, ' +
      'ILLEGAL_STEP, STALE, BAD_USER_INPUT (manual number taken, unprintable letters), UNAVAILABLE (too many wait).',
  })
  async issueDocument(
    @Arg('input', () => IssueDocumentInput, { description: 'Which submission.' }) input: IssueDocumentInput,
    @Ctx() { transact, issuing, idempotencyKey }: Request,
  ): Promise<DocumentPayload> {
    const issue = () => transact((work) => issueDocument(work, input, idempotencyKey))
    return { document: await issuing.inTurn(issue) }
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Issues a successor with a number of its own; the old document becomes REPLACED and stays readable. Answers the ' +
      'successor. Send an Idempotency-Key. Errors: FORBIDDEN, NOT_FOUND, ALREADY_DONE, BAD_USER_INPUT, UNAVAILABLE.',
  })
  async replaceDocument(
    @Arg('input', () => EndDocumentInput, { description: 'Which document, and why.' }) input: EndDocumentInput,
    @Ctx() { transact, issuing, idempotencyKey }: Request,
  ): Promise<DocumentPayload> {
    const replace = () => transact((work) => replaceDocument(work, input, idempotencyKey))
    return { document: await issuing.inTurn(replace) }
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Takes a document back, by an official of the bidang. Errors: STEP_UP_REQUIRED, FORBIDDEN, NOT_FOUND, ' +
      'ALREADY_DONE, BAD_USER_INPUT.',
  })
  async revokeDocument(
    @Arg('input', () => EndDocumentInput, { description: 'Which document, and why.' }) input: EndDocumentInput,
    @Ctx() { transact }: Request,
  ): Promise<DocumentPayload> {
    return { document: await transact((work) => revokeDocument(work, input)) }
  }

  @Mutation(() => DocumentPayload, {
    description:
      'Notes that a clerk of the bidang put the printed document into its holder’s hands: it counts as delivered ' +
      '(Perbup 63/2024 Pasal 6 ayat (2) huruf g). Repeating it is harmless. Errors: NOT_FOUND, FORBIDDEN, ALREADY_DONE ' +
      '(revoked or replaced).',
  })
  async handOverDocument(
    @Arg('input', () => DocumentInput, { description: 'Which document.' }) input: DocumentInput,
    @Ctx() { transact }: Request,
  ): Promise<DocumentPayload> {
    return { document: await transact((work) => handOverDocument(work, input.document)) }
  }

  @Mutation(() => DownloadPayload, {
    description: 'Gives a link to the signed PDF; when its owner asks, the document counts as delivered.',
  })
  async downloadDocument(
    @Arg('input', () => DocumentInput, { description: 'Which document.' }) input: DocumentInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadDocument(work, input.document, binding)) }
  }
}
