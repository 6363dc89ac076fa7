import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { IssuedDocument } from '../issued-document.ts'
import { JudgedSignature, judgeSignature } from './judged-signature.ts'
import { VerifiedDocument } from './verified-document.ts'

/** What of a checked document is only looked up when somebody wants to know. */
@Resolver(() => VerifiedDocument)
export class VerifiedFields {
  @FieldResolver(() => JudgedSignature, {
    nullable: true,
    description: 'What the signature in the file on record proves; empty when it was signed by hand, on paper.',
  })
  async signature(
    @Root() { sha256 }: VerifiedDocument,
    @Ctx() { files, issuing }: Request,
  ): Promise<JudgedSignature | null> {
    return judgeSignature(await files.get(sha256), issuing.roots)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number of the document it stands in for.' })
  async predecessorNumber(@Root() { id }: VerifiedDocument, @Ctx() { em }: Request): Promise<string | null> {
    return (await em.findOne(IssuedDocument, { replacedBy: id }))?.number ?? null
  }
}
