import type { EntityManager } from '@mikro-orm/postgresql'
import type { LetterSeed } from '../../catalogue/letter-wording.ts'
import { allServices, type Service } from '../../catalogue/service-type.ts'
import { LetterWording } from './letter-wording.ts'
import { wordingFacts } from './wording-facts.ts'

/** Adds the first wording of every letter that has none yet; what the office has reworded stays. */
export async function seedLetterWordings(em: EntityManager, now: Date): Promise<void> {
  const known = await em.find(LetterWording, { version: 1 }, { fields: ['service', 'letter'] })
  const isKnown = (service: Service, letter: string) =>
    known.some((one) => one.service === service.kind && one.letter === letter)
  for (const service of allServices())
    for (const [letter, seed] of Object.entries(service.letters.kinds))
      if (!isKnown(service, letter)) em.persist(firstVersion(service, letter, seed, now))
  await em.flush()
}

const firstVersion = (service: Service, letter: string, { sentences }: LetterSeed, now: Date): LetterWording =>
  Object.assign(new LetterWording(), {
    createdAt: now,
    ...wordingFacts(service, letter),
    version: 1,
    ...sentences,
  })
