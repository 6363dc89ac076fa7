import type { SubmissionStatus } from '../gql/graphql.ts'
import { words } from '../language/words.ts'
import type { Tone } from './notice.tsx'
import { Tag } from './tag.tsx'

const useSay = words(
  'submission-state',
  {
    DRAFT: 'Belum diajukan',
    SUBMITTED: 'Menunggu diperiksa',
    IN_VERIFICATION: 'Sedang diperiksa',
    RETURNED: 'Perlu Anda perbaiki',
    COMPLETE: 'Menunggu persetujuan',
    APPROVED: 'Disetujui',
    REFUSED: 'Tidak disetujui',
    ISSUED: 'Dokumen terbit',
    DELIVERED: 'Dokumen Anda terima',
    CLOSED: 'Selesai',
    WITHDRAWN: 'Anda tarik kembali',
    LAPSED: 'Gugur',
  },
  {
    DRAFT: 'Not submitted yet',
    SUBMITTED: 'Waiting to be checked',
    IN_VERIFICATION: 'Being checked',
    RETURNED: 'Needs your correction',
    COMPLETE: 'Waiting for approval',
    APPROVED: 'Approved',
    REFUSED: 'Not approved',
    ISSUED: 'Document issued',
    DELIVERED: 'Document received',
    CLOSED: 'Finished',
    WITHDRAWN: 'Withdrawn by you',
    LAPSED: 'Lapsed',
  },
)

const tones: Partial<Record<SubmissionStatus, Tone>> = {
  DRAFT: 'warn',
  RETURNED: 'warn',
  APPROVED: 'good',
  ISSUED: 'good',
  DELIVERED: 'good',
  CLOSED: 'good',
  REFUSED: 'bad',
  LAPSED: 'bad',
}

/** Says in plain words where a submission stands. */
export const useStateName = (): ((status: SubmissionStatus) => string) => useSay()

/** Where a submission stands, in two or three words. */
export function SubmissionState({ status }: { status: SubmissionStatus }) {
  const say = useSay()
  return <Tag tone={tones[status] ?? 'info'}>{say(status)}</Tag>
}
