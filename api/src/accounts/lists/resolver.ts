import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import type { Delegation } from '../delegation.ts'
import type { Division } from '../division.ts'
import type { User } from '../user.ts'
import { delegationList } from './delegation-list.ts'
import { divisionList } from './division-list.ts'
import { userList } from './user-list.ts'

/** Lists of people, bidang and delegations, for staff. */
@Resolver()
export class ListsResolver {
  @Query(() => userList.Connection, { description: 'The accounts; `search` takes the beginning of a name or address.' })
  @Reads(page(userList))
  users(@Args(() => userList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<User>> {
    return findPage(request, userList, args)
  }

  @Query(() => divisionList.Connection, { description: 'The divisions (bidang) of the agency, closed ones included.' })
  @Reads(page(divisionList))
  divisions(@Args(() => divisionList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<Division>> {
    return findPage(request, divisionList, args)
  }

  @Query(() => delegationList.Connection, { description: 'Who stands in for whom, as far as it concerns the asker.' })
  @Reads(page(delegationList))
  delegations(
    @Args(() => delegationList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<Delegation>> {
    return findPage(request, delegationList, args)
  }
}
