import { AccountStatus, User } from '../accounts/user.ts'
import { Role } from '../foundation/viewer.ts'
import type { Work } from '../foundation/work.ts'
import { sayMoment } from '../notifications/moment.ts'
import { notify } from '../notifications/notify.ts'
import { aboutSubmission } from './about-submission.ts'
import type { DataRequest } from './data-request.ts'

/** Tells those who may answer that somebody asks to have data put right, and by when. */
export async function tellOfRequest(work: Work, request: DataRequest): Promise<void> {
  for (const { id, language } of await findAnswerers(work, request))
    await notify(work, {
      cause: `${request.id}/asked/${id}`,
      user: id,
      submission: aboutSubmission(request),
      template: 'NEW_DATA_REQUEST',
      params: {
        date: sayMoment(request.dueAt, language),
        link: `${work.settings.publicUrl}/admin/data/dataRequests/${request.id}/show`,
      },
    })
}

/** The admins of the bidang it is about, and always who answers for personal data in the whole agency. */
const findAnswerers = ({ em }: Work, { division }: DataRequest): Promise<User[]> =>
  em.find(User, {
    status: AccountStatus.ACTIVE,
    $or: [{ role: Role.SUPER_ADMIN }, ...(division ? [{ role: Role.ADMIN, division: division.id }] : [])],
  })
