import { Ctx, Query, Resolver } from 'type-graphql'
import { forbidden } from '../../foundation/errors.ts'
import { Reads, rows } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { rowsFor } from '../../foundation/rights/rights.ts'
import { Role } from '../../foundation/viewer.ts'
import { AccountStatus, User } from '../user.ts'

const working = { status: AccountStatus.ACTIVE, role: { $ne: Role.CITIZEN } }
const byName = { name: 'asc', id: 'asc' } as const
const mostColleagues = 500

/** The people of the agency, to pick one from. */
@Resolver()
export class ColleaguesResolver {
  @Query(() => [User], {
    description:
      'Everyone who works for the agency now, by name: to stand in for somebody, to take a file over, to filter by. At ' +
      'most 500.',
  })
  @Reads(
    rows(
      () => User,
      byName,
      () => working,
      mostColleagues,
    ),
  )
  colleagues(@Ctx() { em, rights, viewer }: Request): Promise<User[]> {
    const visible = rowsFor(rights, 'User', viewer)
    if (!visible) throw forbidden()
    return em.find(User, { $and: [visible, working] } as never, { orderBy: byName, limit: mostColleagues })
  }
}
