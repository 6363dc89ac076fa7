import { ServiceKind } from '../../catalogue/service-type.ts'
import { byFlag, byText, oneOf } from '../../foundation/reads/filters.ts'
import { describeList } from '../../foundation/reads/list.ts'
import { LetterWording } from './letter-wording.ts'

/** The wordings of letters with their earlier versions. */
export const letterWordingList = describeList<LetterWording>({
  entity: LetterWording,
  of: 'wordings of letters',
  filter: { service: oneOf(ServiceKind), letter: byText, current: byFlag },
  sort: ['createdAt'],
})
