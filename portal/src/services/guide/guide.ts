import type { ServiceKind } from '../../gql/graphql.ts'
import type { GuideWord } from './guide-words.ts'

/** A question and what each answer leads to; the answer's own name stands in the address. */
export interface GuideQuestion {
  question: GuideWord
  answers: readonly (readonly [answer: GuideWord, leadsTo: GuideQuestion | Outcome])[]
}

/** Where the guide ends: at a service, at somebody else's door, or at both. */
export interface Outcome {
  /** The service that is needed, or may be needed besides. */
  service?: ServiceKind
  note?: GuideWord
  /** Whether the matter belongs to another agency. */
  elsewhere?: boolean
  /** The other door, where it has a public address. */
  site?: string
}

const elsewhere = (note: GuideWord, rest: Outcome = {}): Outcome => ({ elsewhere: true, note, ...rest })
const service = (kind: ServiceKind, rest: Outcome = {}): Outcome => ({ service: kind, ...rest })

const research: GuideQuestion = {
  question: 'researchWhat',
  answers: [
    ['researchHere', service('RESEARCH_PERMIT')],
    ['researchFinal', service('RESEARCH_PERMIT', { note: 'researchFinalNote' })],
    ['researchWide', elsewhere('researchWideNote')],
    ['researchForeign', elsewhere('researchForeignNote', service('FOREIGN_NATIONAL'))],
    ['researchCertificate', elsewhere('researchCertificateNote', service('RESEARCH_PERMIT'))],
  ],
}

const foreigner: GuideQuestion = {
  question: 'foreignerWhat',
  answers: [
    ['worker', service('FOREIGN_WORKER')],
    ['stay', service('FOREIGN_NATIONAL')],
    ['lodging', elsewhere('lodgingNote', service('FOREIGN_NATIONAL'))],
    ['visa', elsewhere('visaNote')],
    ['permit', elsewhere('permitNote', service('FOREIGN_WORKER'))],
  ],
}

const organization: GuideQuestion = {
  question: 'organizationWhat',
  answers: [
    ['presence', service('CIVIL_ORGANIZATION')],
    ['certificate', service('CIVIL_ORGANIZATION', { note: 'certificateNote' })],
    ['legal', elsewhere('legalNote', service('CIVIL_ORGANIZATION'))],
  ],
}

const party: GuideQuestion = {
  question: 'partyWhat',
  answers: [
    ['partyReport', service('POLITICAL_PARTY')],
    ['members', elsewhere('membersNote')],
    ['founding', elsewhere('foundingNote')],
  ],
}

/** Which service somebody needs, asked as they would say it; the facts are those of the services' own notes. */
export const guide: GuideQuestion = {
  question: 'about',
  answers: [
    ['research', research],
    ['foreigner', foreigner],
    ['organization', organization],
    ['party', party],
    ['paskibra', service('PASKIBRA', { note: 'paskibraNote', site: 'paskibraka.bpip.go.id' })],
    ['other', elsewhere('otherNote')],
  ],
}

/** Where answers lead: to the next question or the end; answers nobody can give are as if not given. */
export function follow(given: readonly string[], from: GuideQuestion = guide): GuideQuestion | Outcome {
  const [first, ...rest] = given
  const leadsTo = from.answers.find(([answer]) => answer === first)?.[1]
  if (!leadsTo) return from
  return 'question' in leadsTo ? follow(rest, leadsTo) : leadsTo
}
