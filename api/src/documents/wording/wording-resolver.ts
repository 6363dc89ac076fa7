import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { LetterWording } from './letter-wording.ts'
import { previewWording } from './preview-wording.ts'
import { publishWording } from './publish-wording.ts'
import {
  LetterWordingInput,
  LetterWordingPreview,
  PublishLetterWordingInput,
  PublishLetterWordingPayload,
} from './wording-inputs.ts'
import { letterWordingList } from './wording-list.ts'

/** How the office words its letters, without a release. */
@Resolver(() => LetterWording)
export class LetterWordingResolver {
  @Query(() => letterWordingList.Connection, {
    description: 'The wordings of all letters with their earlier versions; `current` finds those in use.',
  })
  @Reads(page(letterWordingList))
  letterWordings(
    @Args(() => letterWordingList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<LetterWording>> {
    return findPage(request, letterWordingList, args)
  }

  @Query(() => LetterWordingPreview, {
    description:
      'A letter in a wording that is not in use yet, its data left blank; nothing is kept. For an admin of the owning ' +
      'bidang or of the agency. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT (all fields at once), UNAVAILABLE.',
  })
  async previewLetterWording(
    @Arg('input', () => LetterWordingInput, { description: 'The sentences.' }) input: LetterWordingInput,
    @Ctx() { transact, issuing }: Request,
  ): Promise<LetterWordingPreview> {
    const bytes = await issuing.inTurn(() => transact((work) => previewWording(work, input)))
    return { pdf: Buffer.from(bytes).toString('base64') }
  }

  @Mutation(() => PublishLetterWordingPayload, {
    description:
      'Puts a new wording of a letter in use for what is issued from now on. For an admin of the owning bidang or of ' +
      'the agency. Errors: NOT_FOUND, FORBIDDEN, STALE, BAD_USER_INPUT (all fields at once).',
  })
  async publishLetterWording(
    @Arg('input', () => PublishLetterWordingInput, { description: 'The next wording.' })
    input: PublishLetterWordingInput,
    @Ctx() { transact }: Request,
  ): Promise<PublishLetterWordingPayload> {
    return { wording: await transact((work) => publishWording(work, input)) }
  }
}
