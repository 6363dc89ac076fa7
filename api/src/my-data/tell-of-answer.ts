import type { Work } from '../foundation/work.ts'
import { notify } from '../notifications/notify.ts'
import { aboutSubmission } from './about-submission.ts'
import type { DataRequest } from './data-request.ts'

/** Tells who asked that the answer is there. What it says stands only where they are signed in. */
export async function tellOfAnswer(work: Work, request: DataRequest): Promise<void> {
  await notify(work, {
    cause: `${request.id}/answered`,
    user: request.owner.id,
    submission: aboutSubmission(request),
    template: 'DATA_REQUEST_ANSWERED',
    params: { link: `${work.settings.publicUrl}/akun/data-saya` },
  })
}
