import { FileState } from '../../foundation/files/stored-file.ts'
import type { Transact, Work } from '../../foundation/work.ts'
import { archiveRow } from './archive-row.ts'
import { lockImport } from './get-import.ts'
import { findRules, takenNumbers } from './known-archive.ts'
import { LegacyImportState, LegacyOutcome } from './legacy-enums.ts'
import { LegacyFile } from './legacy-file.ts'
import { LegacyImport } from './legacy-import.ts'
import { sendImportJob } from './legacy-jobs.ts'
import { LegacyRow } from './legacy-row.ts'

/** Rows that go into the archive together, and stretches of them one job puts there: some seconds of work. */
const perStretch = 50
const stretchesPerJob = 10

/**
 * The job `import-legacy`: puts the next rows of an import into the archive, then lets the next job follow. A row and its
 * record commit together: killed at any point it goes on with the first row that has none.
 */
export async function importRows(transact: Transact, id: string, signal: AbortSignal): Promise<void> {
  for (let done = 0; done < stretchesPerJob && !signal.aborted; done++)
    if (!(await transact((work) => importStretch(work, id)))) return
  await transact((work) => sendImportJob(work, id))
}

/** Says whether there may be more to do. */
async function importStretch(work: Work, id: string): Promise<boolean> {
  const { em, clock } = work
  const found = await lockImport(work, id, LegacyImportState.IMPORTING)
  if (!found) return false
  const waiting = { import: id, outcome: LegacyOutcome.GOOD }
  const rows = await em.find(LegacyRow, waiting, { orderBy: { line: 'asc' }, limit: perStretch, populate: ['file'] })
  const taken = await takenNumbers(
    em,
    rows.flatMap(({ number }) => number ?? []),
  )
  const rules = await findRules(em)
  for (const row of rows) {
    const outcome = changed(row, taken)
    if (outcome) leaveOut(found, row, outcome)
    else await archiveRow(work, found, { row, rules })
  }
  if (rows.length > 0) return true
  Object.assign(found, { state: LegacyImportState.IMPORTED, finishedAt: clock.now() })
  await em.nativeUpdate(LegacyFile, { import: id, matched: true }, { name: null })
  return false
}

/** What happened between the preview and now: another record took the number, or the scanner refused the file. */
function changed({ number, file }: LegacyRow, taken: ReadonlySet<string>): LegacyOutcome | undefined {
  if (taken.has(number!)) return LegacyOutcome.DUPLICATE
  return file?.unwrap().state === FileState.REJECTED ? LegacyOutcome.FILE_MISSING : undefined
}

function leaveOut(found: LegacyImport, row: LegacyRow, outcome: LegacyOutcome): void {
  row.outcome = outcome
  found.good--
  if (outcome === LegacyOutcome.DUPLICATE) found.duplicates++
  else found.filesMissing++
}
