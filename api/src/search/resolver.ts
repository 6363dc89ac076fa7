import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { SearchHit } from './search-hit.ts'
import { searchEverything } from './search-everything.ts'

/** One box for everything. */
@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Looks for a number, words, a name, a NIK or a passport in everything the asker may open: the five newest ' +
      'submissions, documents, archive records and (for the admin of the agency) accounts. Errors: BAD_USER_INPUT.',
  })
  searchEverything(
    @Arg('text', () => String, { description: 'What to look for, 2 to 100 characters.' }) text: string,
    @Ctx() request: Request,
  ): Promise<SearchHit[]> {
    return searchEverything(request, text)
  }
}
