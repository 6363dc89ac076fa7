import { record } from '../audit/record.ts'
import { daysAfter } from '../foundation/clock.ts'
import { findOrphans } from '../foundation/files/find-orphans.ts'
import type { Work } from '../foundation/work.ts'
import { findKnown } from './find-kept-files.ts'
import { FindingState, IntegrityFault } from './integrity-enums.ts'
import { IntegrityFinding } from './integrity-finding.ts'
import { IntegrityRound } from './integrity-round.ts'
import { noteFinding } from './note-finding.ts'
import type { Checker } from './take-step.ts'
import { tellAdministrators } from './tell-administrators.ts'

/** Bytes younger than this may still be on their way to a record. */
const graceDays = 1

/** Ends a round: names the bytes that no record knows, and closes what was not seen any more. */
export async function sweepStore({ transact, instruments }: Checker, round: IntegrityRound): Promise<void> {
  const before = daysAfter(instruments.clock.now(), -graceDays)
  const isNeeded = (sha256s: string[]) => transact(({ em }) => findKnown(em, sha256s))
  let orphans = 0
  let isNews = false
  for await (const sha256 of findOrphans(instruments.files, before, [isNeeded])) {
    isNews = (await transact((work) => noteFinding(work, IntegrityFault.ORPHANED, sha256))) || isNews
    orphans++
  }
  await transact(async (work) => {
    if (isNews) await tellAdministrators(work)
    await finish(work, round.id, orphans)
  })
}

async function finish(work: Work, id: string, orphans: number): Promise<void> {
  const round = await work.em.findOneOrFail(IntegrityRound, id)
  if (round.finishedAt) return
  await resolveUnseen(work, round)
  round.faults += orphans
  round.finishedAt = work.clock.now()
  const { files, bytes, faults } = round
  const subject = { type: 'IntegrityRound', id }
  await record(work, { action: 'integrity.round', subject, detail: { files, bytes, faults } })
}

/** What was open before a round and not seen in it is well again. */
async function resolveUnseen({ em, clock }: Work, round: IntegrityRound): Promise<void> {
  const unseen = { state: FindingState.OPEN, lastSeenAt: { $lt: round.createdAt } }
  const resolution = 'Pemeriksaan berikutnya tidak menemukannya lagi. / The next check did not find it again.'
  const resolved = { state: FindingState.RESOLVED, resolvedAt: clock.now(), resolution }
  await em.nativeUpdate(IntegrityFinding, unseen, resolved)
}
