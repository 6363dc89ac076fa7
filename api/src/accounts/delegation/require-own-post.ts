import { forbidden } from '../../foundation/errors.ts'
import { Role } from '../../foundation/viewer.ts'
import type { Work } from '../../foundation/work.ts'

/** A post is delegated by the official who holds it, or by the admin of the agency. */
export function requireOwnPost({ viewer }: Pick<Work, 'viewer'>, official: string): void {
  if (viewer.kind !== Role.SUPER_ADMIN && viewer.id !== official) throw forbidden()
}
