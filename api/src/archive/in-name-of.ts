import { AccountStatus, User } from '../accounts/user.ts'
import type { Work } from '../foundation/work.ts'

/** Bytes arrive without a session: the ticket tells whose they are, and that person must still be at work. */
export async function inNameOf(work: Work, id: string): Promise<Work> {
  const { role, division } = await work.em.findOneOrFail(User, { id, status: AccountStatus.ACTIVE })
  return { ...work, viewer: { kind: role, id, ...(division ? { division: division.id } : {}) } }
}
