import { byId, oneOf } from '../../foundation/reads/filters.ts'
import { beginning } from '../../foundation/reads/like.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { Role } from '../../foundation/viewer.ts'
import { AccountStatus, User } from '../user.ts'

/** All accounts, as the admin of the agency looks for them: by the beginning of a name, username or address. */
export const userList = describeList<User>({
  entity: User,
  of: 'accounts',
  filter: { role: oneOf(Role), status: oneOf(AccountStatus), division: byId },
  sort: ['createdAt', 'name', 'username'],
  search: (text) => ({
    $or: [
      { name: { $ilike: beginning(text) } },
      { username: { $like: beginning(text.toLowerCase()) } },
      { email: { $like: beginning(text.toLowerCase()) } },
    ],
  }),
})
