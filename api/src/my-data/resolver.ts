import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { badInput } from '../foundation/errors.ts'
import type { Request } from '../foundation/request.ts'
import { copyMyData } from './copy-my-data.ts'
import { DataAccess } from './data-access.ts'
import { findAccesses } from './find-accesses.ts'
import { CopyMyDataPayload } from './payloads.ts'

/** What a person may know of what is kept about them (UU 27/2022 Pasal 5–13). */
@Resolver()
export class MyDataResolver {
  @Query(() => [DataAccess], {
    description:
      'What others did with the account, submissions, papers and documents of the asker, newest first, from the ' +
      'append-only audit trail. Errors: BAD_USER_INPUT.',
  })
  async myDataAccesses(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() request: Request,
  ): Promise<DataAccess[]> {
    if (first < 1 || first > 100) throw badInput({ field: 'first', message: bounds })
    return findAccesses(request, first)
  }

  @Mutation(() => CopyMyDataPayload, {
    description:
      'A copy of everything kept about the asker, to carry away. A mutation, for it is kept in the audit trail. Errors: ' +
      'STEP_UP_REQUIRED, TOO_MANY_REQUESTS.',
  })
  async copyMyData(@Ctx() { transact }: Request): Promise<CopyMyDataPayload> {
    return { copy: await transact(copyMyData) }
  }
}

const bounds = { id: 'Isi antara 1 dan 100.', en: 'Give 1 to 100.' }
