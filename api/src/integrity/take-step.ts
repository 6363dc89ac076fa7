import type { Instruments, Transact, Work } from '../foundation/work.ts'
import { type Examined, examineFile, type KeptFile } from './examine-file.ts'
import { findKeptFiles, findKnown } from './find-kept-files.ts'
import { IntegrityFault } from './integrity-enums.ts'
import { IntegrityRound } from './integrity-round.ts'
import { noteFinding } from './note-finding.ts'
import { tellAdministrators } from './tell-administrators.ts'

/** What checking needs. */
export interface Checker {
  transact: Transact
  instruments: Pick<Instruments, 'files' | 'clock'>
}

const atOnce = 25

/** What was seen of one file. */
interface Seen extends KeptFile {
  examined: Examined
}

/**
 * Examines the next few files of a round. Bytes are read outside any transaction; what they showed and how far the round
 * has come commit together, so that a process that dies repeats a step and forgets none. Says whether files are left.
 */
export async function takeStep({ transact, instruments }: Checker, round: IntegrityRound): Promise<boolean> {
  const batch = await transact(({ em }) => findKeptFiles(em, round.cursor, atOnce))
  const seen: Seen[] = []
  for (const file of batch) seen.push({ ...file, examined: await examineFile(instruments.files, file) })
  if (batch.length > 0) Object.assign(round, await transact((work) => keep(work, round, seen)))
  return batch.length === atOnce
}

async function keep(work: Work, { id, cursor }: IntegrityRound, seen: readonly Seen[]): Promise<IntegrityRound> {
  const round = await work.em.findOneOrFail(IntegrityRound, id)
  // Another process may have taken the same step.
  if (round.cursor !== cursor) return round
  const faults = await judge(work, seen)
  let isNews = false
  for (const { sha256, fault } of faults) isNews = (await noteFinding(work, fault, sha256)) || isNews
  if (isNews) await tellAdministrators(work)
  round.cursor = seen.at(-1)!.sha256
  round.files += seen.length
  round.bytes += seen.reduce((sum, { examined }) => sum + examined.bytes, 0)
  round.signatures += seen.filter(({ signed, examined }) => signed && !examined.fault).length
  round.faults += faults.length
  return round
}

/** Bytes that are those of another known file have been swapped; a file that was forgotten meanwhile is no fault. */
async function judge({ em }: Work, seen: readonly Seen[]): Promise<{ sha256: string; fault: IntegrityFault }[]> {
  const bad = seen.filter(({ examined }) => examined.fault)
  const known = await findKnown(
    em,
    bad.flatMap(({ sha256, examined: { actual } }) => (actual ? [sha256, actual] : [sha256])),
  )
  return bad
    .filter(({ sha256 }) => known.has(sha256))
    .map(({ sha256, examined: { fault, actual } }) => ({
      sha256,
      fault: actual && known.has(actual) ? IntegrityFault.SWAPPED : fault!,
    }))
}
