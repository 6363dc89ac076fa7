import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { ListArgs } from '../../foundation/reads/list.ts'
import type { Request } from '../../foundation/request.ts'
import { archiveList } from '../archive-list.ts'
import { ArchiveSearch } from './archive-hit.ts'
import { searchArchive } from './search-archive.ts'

/** One box for the whole archive. */
@Resolver()
export class ArchiveSearchResolver {
  @Query(() => ArchiveSearch, {
    description:
      'Looks for any word of letters and scans (in all its Indonesian forms), names, identifiers and numbers in the archive ' +
      'of the divisions the asker works for; `search` must be given. A word that stands nowhere is taken for the ones ' +
      'spelt most alike. Errors: BAD_USER_INPUT.',
  })
  searchArchive(@Args(() => archiveList.Args) args: ListArgs, @Ctx() request: Request): Promise<ArchiveSearch> {
    return searchArchive(request, args)
  }
}
