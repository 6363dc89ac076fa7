import type { Notice } from '../notifications/notify.ts'
import type { DataRequest } from './data-request.ts'

/** The submission a message about a request belongs to; none when it is about the account. */
export const aboutSubmission = ({ submission, division }: DataRequest): Notice<never>['submission'] =>
  submission && division ? { id: submission.id, division: division.id } : undefined
