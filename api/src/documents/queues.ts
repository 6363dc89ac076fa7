import './delivery/document-message.ts'
import { declareQueue } from '../foundation/jobs/queue.ts'

/** The queues of documents. */
export const documentQueues = [declareQueue({ name: 'document-message', expireInSeconds: 20 })]
