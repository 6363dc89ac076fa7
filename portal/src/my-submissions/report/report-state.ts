import type { ObligationState } from '../../gql/graphql.ts'
import { words } from '../../language/words.ts'
import type { Tone } from '../../ui/notice.tsx'

const useSay = words(
  'report-state',
  {
    OPEN: 'Laporan belum dikirim',
    RETURNED: 'Laporan perlu diperbaiki',
    SUBMITTED: 'Laporan sudah kami terima dan sedang dibaca',
    ACCEPTED: 'Laporan diterima. Terima kasih.',
    FULFILLED: 'Tidak ada lagi yang perlu dikirim',
    WAIVED: 'Tidak ada lagi yang perlu dikirim',
  },
  {
    OPEN: 'The report has not been handed in',
    RETURNED: 'The report needs correction',
    SUBMITTED: 'We have the report and are reading it',
    ACCEPTED: 'The report was accepted. Thank you.',
    FULFILLED: 'Nothing more is owed',
    WAIVED: 'Nothing more is owed',
  },
)

/** How far a report has come, in words and as a tone. */
export function useReportState(state: ObligationState): { tone: Tone; name: string } {
  const say = useSay()
  return { tone: state === 'OPEN' || state === 'RETURNED' ? 'warn' : 'good', name: say(state) }
}
