import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { many, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { Submission } from '../submissions/submission.ts'
import { IssuedDocument } from './issued-document.ts'

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
}
