import { AccountStatus, User } from '../accounts/user.ts'
import { dayOf } from '../foundation/clock.ts'
import { Role } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { notify } from '../notifications/notify.ts'

/** Tells those who answer for the installation that files are not what they were: once a day at most. */
export async function tellAdministrators(work: Work): Promise<void> {
  const administrators = await work.em.find(User, { role: Role.SUPER_ADMIN, status: AccountStatus.ACTIVE })
  for (const { id } of administrators)
    await notify(work, {
      cause: `integrity/${dayOf(work.clock.now())}/${id}`,
      user: id,
      template: 'INTEGRITY_FAULT',
      params: { link: `${work.settings.publicUrl}/admin/data/integrityFindings` },
    })
}
