import { daysAfter } from '../foundation/clock.ts'
import type { Work } from '../foundation/work.ts'
import { countBytes } from './find-kept-files.ts'
import { IntegrityRound } from './integrity-round.ts'
import { sweepStore } from './sweep-store.ts'
import { takeStep, type Checker } from './take-step.ts'

/** Within how many days every file is looked at, and how often a day some are. */
export const roundDays = 7
export const runsPerDay = 48

const leastBytes = 64 * 1024 * 1024

/** The job `check-integrity`: goes on with the round under way, or begins one when it is time, and reads a share of it. */
export async function checkSome(checker: Checker): Promise<void> {
  const round = await checker.transact(dueRound)
  if (!round) return
  const share = (2 * (await checker.transact(({ em }) => countBytes(em)))) / (roundDays * runsPerDay)
  const enough = round.bytes + Math.max(leastBytes, share)
  let isMore = true
  while (isMore && round.bytes < enough) isMore = await takeStep(checker, round)
  if (!isMore) await sweepStore(checker, round)
}

/** Looks at everything now, from the beginning. */
export async function checkAll(checker: Checker): Promise<IntegrityRound> {
  const round = await checker.transact(async (work) => begin(work))
  while (await takeStep(checker, round));
  await sweepStore(checker, round)
  return checker.transact(({ em }) => em.findOneOrFail(IntegrityRound, round.id))
}

async function dueRound(work: Work): Promise<IntegrityRound | undefined> {
  const last = await work.em.findOne(IntegrityRound, { id: { $ne: null } }, { orderBy: { createdAt: 'desc' } })
  if (last && !last.finishedAt) return last
  if (last && last.createdAt > daysAfter(work.clock.now(), -roundDays)) return undefined
  return begin(work)
}

function begin({ em, clock }: Work): IntegrityRound {
  const round = Object.assign(new IntegrityRound(), { createdAt: clock.now() })
  em.persist(round)
  return round
}
