import './notifications/delivery/end-try.ts'
import './submissions/take-step.ts'
import './catalogue/calendar.ts'
import './foundation/files/scan-file.ts'
import './foundation/files/sweep-uploads.ts'
import { housekeepingQueue } from './accounts/purge.ts'
import { legacyQueues } from './archive/legacy/legacy-jobs.ts'
import { scanQueues } from './archive/scans/queues.ts'
import { archiveQueues } from './archive/queues.ts'
import { documentQueues } from './documents/queues.ts'
import { exportQueues } from './exports/queues.ts'
import { followUpQueues } from './follow-up/queues.ts'
import { declareQueue, type Queue } from './foundation/jobs/queue.ts'
import { integrityQueues } from './integrity/work-on-integrity.ts'
import { notificationQueues } from './notifications/queues.ts'
import { counterQueues } from './submissions/queues.ts'

/** Every kind of job there is; the migration makes their queues. */
export const queues: readonly Queue[] = [
  declareQueue({ name: 'step-taken', expireInSeconds: 20 }),
  declareQueue({ name: 'message-accepted', expireInSeconds: 20 }),
  declareQueue({ name: 'scan-file', retryLimit: 20, expireInSeconds: 180, onePerKey: true }),
  declareQueue({ name: 'sweep-uploads', retryLimit: 1 }),
  declareQueue({ name: 'calendar-changed', onePerKey: true }),
  housekeepingQueue,
  ...archiveQueues,
  ...counterQueues,
  ...documentQueues,
  ...exportQueues,
  ...followUpQueues,
  ...integrityQueues,
  ...legacyQueues,
  ...notificationQueues,
  ...scanQueues,
]
