import { byId, byText, byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { FindingState, IntegrityFault } from './integrity-enums.ts'
import { IntegrityFinding } from './integrity-finding.ts'
import { IntegrityReport } from './integrity-report.ts'
import { IntegrityRound } from './integrity-round.ts'

/** What the check found wrong with kept files. */
export const findingList = describeList<IntegrityFinding>({
  entity: IntegrityFinding,
  of: 'integrity findings',
  filter: {
    fault: oneOf(IntegrityFault),
    state: oneOf(FindingState),
    file: byId,
    document: byId,
    sha256: byText,
    createdAt: byTime,
  },
  sort: ['createdAt', 'lastSeenAt'],
})

/** The ways through all kept files. */
export const roundList = describeList<IntegrityRound>({
  entity: IntegrityRound,
  of: 'integrity rounds',
  filter: { createdAt: byTime, finishedAt: byTime },
  sort: ['createdAt'],
})

/** The quarterly proof reports. */
export const reportList = describeList<IntegrityReport>({
  entity: IntegrityReport,
  of: 'integrity reports',
  filter: { quarter: byText, createdAt: byTime },
  sort: ['createdAt'],
})
