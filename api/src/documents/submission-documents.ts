import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { many, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { Submission } from '../submissions/submission.ts'
import { IssuedDocument } from './issued-document.ts'
import { PreparedLetter } from './prepared-letter.ts'

/** What documents add to a submission. */
@Resolver(() => Submission)
export class SubmissionDocuments {
  @FieldResolver(() => [IssuedDocument], {
    description: 'The documents issued, oldest first; several when one was replaced.',
  })
  @Reads(many(() => IssuedDocument, 'submission', { issuedAt: 'asc', id: 'asc' }))
  documents(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('IssuedDocument', 'submission', submission.id, { issuedAt: 'asc', id: 'asc' })
  }

  @FieldResolver(() => [PreparedLetter], {
    description: 'The letter that was prepared to be signed on paper or in another program, if it was; staff only.',
  })
  @Reads(many(() => PreparedLetter, 'submission', { createdAt: 'asc' }))
  preparedLetters(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('PreparedLetter', 'submission', submission.id, { createdAt: 'asc' })
  }
}
