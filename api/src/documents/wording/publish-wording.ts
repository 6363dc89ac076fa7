import { LockMode, ref } from '@mikro-orm/core'
import { User } from '../../accounts/user.ts'
import { record } from '../../audit/record.ts'
import { getService } from '../../catalogue/service-type.ts'
import { badInput, stale } from '../../foundation/errors.ts'
import type { Work } from '../../foundation/work.ts'
import { findLetterFaults } from './find-letter-faults.ts'
import { LetterWording } from './letter-wording.ts'
import { requireKeeper } from './require-keeper.ts'
import { tidyWording } from './tidy-wording.ts'
import { wordingFacts } from './wording-facts.ts'
import type { PublishLetterWordingInput } from './wording-inputs.ts'

/** Puts a new wording of a letter in use; documents issued before remember the one they were printed with. */
export async function publishWording(work: Work, input: PublishLetterWordingInput): Promise<LetterWording> {
  await requireKeeper(work, input)
  const current = await lockCurrent(work, input)
  if (current.version !== input.version) throw stale(input.version, current.version)
  const service = getService(input.service)
  const sentences = tidyWording(input)
  const faults = findLetterFaults(sentences, service.letters.marks)
  if (faults.length > 0) throw badInput(...faults)
  const next = Object.assign(new LetterWording(), {
    createdAt: work.clock.now(),
    ...wordingFacts(service, input.letter),
    version: current.version + 1,
    publishedBy: ref(work.em.getReference(User, work.viewer.id!)),
    ...sentences,
  })
  // The old one must be out of use before the new one is written: only one may be in use.
  current.current = false
  await work.em.flush()
  work.em.persist(next)
  await remember(work, next)
  return next
}

/** The first version stands for the whole series: whoever holds it publishes, others wait and then see the result. */
async function lockCurrent({ em }: Work, { service, letter }: PublishLetterWordingInput): Promise<LetterWording> {
  await em.findOneOrFail(LetterWording, { service, letter, version: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return em.findOneOrFail(LetterWording, { service, letter, current: true })
}

const remember = (work: Work, { id, service, letter, version }: LetterWording): Promise<void> =>
  record(work, {
    action: 'document.publish-wording',
    subject: { type: 'LetterWording', id },
    detail: { service, letter, version },
  })
