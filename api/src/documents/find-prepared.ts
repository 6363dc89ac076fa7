import type { EntityManager } from '@mikro-orm/postgresql'
import type { Submission } from '../submissions/submission.ts'
import { PreparedLetter } from './prepared-letter.ts'

/** The letter of a submission that has its number already, if one was prepared. */
export const findPrepared = (em: EntityManager, submission: Submission): Promise<PreparedLetter | null> =>
  em.findOne(PreparedLetter, { submission })
