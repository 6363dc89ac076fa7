import { civilOrganization } from './civil-organization.ts'
import { foreignNational } from './foreign-national.ts'
import { foreignWorker } from './foreign-worker.ts'
import { paskibra } from './paskibra.ts'
import { politicalParty } from './political-party.ts'
import { researchPermit } from './research-permit.ts'

/** One full, valid set of answers: the service's kind, its field of the answers input, and the papers to upload. */
export interface SampleAnswers {
  kind: string
  field: string
  answers: Record<string, unknown>
  papers: string[]
}

/** A sample for each of the six services. */
export const allSamples: readonly SampleAnswers[] = [
  foreignWorker,
  foreignNational,
  researchPermit,
  civilOrganization,
  politicalParty,
  paskibra,
]
