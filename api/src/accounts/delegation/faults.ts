import type { Text } from '../../foundation/text.ts'

/** What can be wrong with a delegation. */
export const delegationFaults = {
  fromDay: {
    id: 'Hari pertama ditulis TTTT-BB-HH, hari ini atau sesudahnya.',
    en: 'The first day is written YYYY-MM-DD, today or later.',
  },
  toDay: {
    id: 'Hari terakhir ditulis TTTT-BB-HH, pada atau sesudah hari pertama.',
    en: 'The last day is written YYYY-MM-DD, on or after the first.',
  },
  official: { id: 'Pejabat ini tidak ada.', en: 'There is no such official.' },
  delegate: {
    id: 'Pengganti harus admin atau pejabat lain yang akunnya aktif.',
    en: 'Who stands in must be another admin or official with an active account.',
  },
  overlap: {
    id: 'Pada hari-hari itu pejabat ini sudah ada penggantinya.',
    en: 'Someone already stands in for this official on those days.',
  },
} satisfies Record<string, Text>
