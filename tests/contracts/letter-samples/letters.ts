import { foreignNational, foreignWorkers } from './foreigners.ts'
import { organization, party, paskibra } from './organizations.ts'
import { research } from './research.ts'

/** A letter as each service sends it, with made-up people. */
export const letters = { research, foreignWorkers, foreignNational, organization, party, paskibra }
