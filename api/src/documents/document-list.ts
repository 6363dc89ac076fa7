import { ServiceKind } from '../catalogue/service-type.ts'
import { byDay, byId, byNumber, byText, byTime, oneOf } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { searchByWords } from '../submissions/search.ts'
import { DocumentState } from './document-state.ts'
import { IssuedDocument } from './issued-document.ts'

/** The lists of issued documents: register of a bidang, own documents of a citizen. */
export const documentList = describeList<IssuedDocument>({
  entity: IssuedDocument,
  of: 'issued documents',
  filter: {
    service: oneOf(ServiceKind),
    state: oneOf(DocumentState),
    division: byId,
    submission: byId,
    number: byText,
    year: byNumber,
    issuedAt: byTime,
    validUntil: byDay,
  },
  sort: ['issuedAt', 'createdAt'],
  search: searchByWords,
})
