import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { getPreviewable } from './preview-letter.ts'

@ObjectType({ description: 'Where the preview of a letter is fetched from.' })
export class LetterPreview {
  @Field(() => String, {
    description: 'Address to GET the PDF from with the same session; rights are asked again, nothing is kept.',
  })
  url!: string
}

/** Letters before they are issued. */
@Resolver()
export class LetterPreviewResolver {
  @Query(() => LetterPreview, {
    description:
      'The letter as it would be issued now, marked PRATINJAU on every page: for the admin before issuing and the ' +
      'official before approving. No number is taken, nothing is signed. Errors: NOT_FOUND, ILLEGAL_STEP.',
  })
  async previewLetter(
    @Arg('submission', () => ID, { description: 'The submission, from verification to approval.' }) submission: string,
    @Ctx() { transact, settings }: Request,
  ): Promise<LetterPreview> {
    const { id } = await transact((work) => getPreviewable(work, submission))
    return { url: `${settings.publicUrl}/previews/${id}` }
  }
}
