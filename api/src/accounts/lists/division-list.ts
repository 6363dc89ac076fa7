import { byFlag, byText } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { Division } from '../division.ts'

/** The bidang of the agency, those that were closed included. */
export const divisionList = describeList<Division>({
  entity: Division,
  of: 'divisions (bidang)',
  filter: { code: byText, active: byFlag },
  sort: ['createdAt', 'code', 'name'],
})
