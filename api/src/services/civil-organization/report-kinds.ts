import type { Condition } from '../../catalogue/condition.ts'
import type { CivilOrganization } from '../civil-organization.ts'

/** The reports by which an organization shows itself, as against reports on an activity or its end. */
export const showsItself: Condition = {
  question: 'reportType',
  in: ['NEW', 'CHANGE', 'EXTENSION', 'REGISTRATION'],
}

/** Whether the organization reports that it is there (new, changed or renewed). */
export const isPresence = ({ reportType }: CivilOrganization): boolean =>
  ['NEW', 'CHANGE', 'EXTENSION'].includes(reportType ?? '')
