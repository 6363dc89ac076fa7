import { AccountStatus, User } from '../accounts/user.ts'
import { Role } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { Submission } from '../submissions/submission.ts'
import type { Notification } from './notification.ts'
import { notify } from './notify.ts'

/** Tells the admins of the bidang that an applicant could not be reached: once per message that failed. */
export async function tellUnreached(work: Work, unreached: Notification): Promise<void> {
  const { submission: id, division } = unreached
  if (!id || !division || !(await isForApplicant(unreached))) return
  const { number } = await work.em.findOneOrFail(Submission, { id })
  const admins = await work.em.find(User, { role: Role.ADMIN, division, status: AccountStatus.ACTIVE })
  for (const admin of admins)
    await notify(work, {
      cause: `${unreached.id}/unreached/${admin.id}`,
      user: admin.id,
      submission: { id, division },
      template: 'DELIVERY_FAILED',
      params: { number: number ?? '', link: `${work.settings.publicUrl}/admin/data/submissions/${id}/show` },
    })
}

/** What staff themselves miss, they find at their desk; and telling of it could go on without end. */
async function isForApplicant({ user }: Notification): Promise<boolean> {
  const reader = await user?.load()
  return !reader || reader.role === Role.CITIZEN
}
