import './delivery/document-message.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'
import { bulkQueues } from './bulk/bulk-jobs.ts'

/** The queues of documents. */
export const documentQueues = [declareQueue({ name: 'document-message', expireInSeconds: 20 }), ...bulkQueues]
