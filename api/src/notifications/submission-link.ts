import type { User } from '../accounts/user.ts'
import { isVisitor } from '../accounts/visitor/is-visitor.ts'
import type { Submission } from '../submissions/submission.ts'

/** Where its owner follows a submission: in their account, or by its number when they have none they could open. */
export const submissionLink = (publicUrl: string, { id, number }: Submission, owner: User): string =>
  isVisitor(owner) ? `${publicUrl}/lacak?nomor=${encodeURIComponent(number ?? '')}` : `${publicUrl}/laporan/${id}`
