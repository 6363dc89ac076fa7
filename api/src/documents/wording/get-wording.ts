import type { EntityManager } from '@mikro-orm/postgresql'
import type { Service } from '../../catalogue/service-type.ts'
import { LetterWording } from './letter-wording.ts'

/** The wording in use of the letter these answers get. */
export const getWording = (em: EntityManager, { kind, letters }: Service, answers: object): Promise<LetterWording> =>
  em.findOneOrFail(LetterWording, {
    service: kind,
    letter: letters.draft(answers as Record<string, unknown>).kind,
    current: true,
  })
