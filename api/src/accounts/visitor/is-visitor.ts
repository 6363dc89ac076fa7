import { Role } from '../../foundation/viewer.ts'
import type { User } from '../user.ts'

/** Says whether somebody can act only through a clerk: a citizen whose account was never opened by themselves. */
export const isVisitor = ({ role, activatedAt }: Pick<User, 'role' | 'activatedAt'>): boolean =>
  role === Role.CITIZEN && !activatedAt
