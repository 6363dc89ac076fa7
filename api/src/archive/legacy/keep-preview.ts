import { ref } from '@mikro-orm/core'
import { dayOf } from '../../foundation/clock.ts'
import type { Work } from '../../foundation/work.ts'
import { lockImport } from './get-import.ts'
import { type Judgement, judgeRow } from './judge-row.ts'
import { learnArchive } from './known-archive.ts'
import { LegacyImportState, LegacyOutcome } from './legacy-enums.ts'
import { fileMark } from './file-mark.ts'
import { LegacyFile } from './legacy-file.ts'
import type { LegacyImport } from './legacy-import.ts'
import { LegacyRow } from './legacy-row.ts'
import type { ReadRow } from './read-register.ts'
import type { RegisterEntry } from './register-entry.ts'

/** Makes the preview of an import in the place of an earlier one: every row, what is to become of it, and why. */
export async function keepPreview(work: Work, id: string, rows: readonly ReadRow[]): Promise<void> {
  const { em, clock, settings } = work
  const found = await lockImport(work, id, LegacyImportState.CHECKING)
  if (!found) return
  const numbers = rows.flatMap(({ entry }) => entry.number ?? [])
  const division = await found.division.loadOrFail()
  const known = await learnArchive(em, { division, today: dayOf(clock.now()), import: id, numbers })
  const against = {
    known,
    taken: { numbers: new Map<string, number>(), files: new Map<string, number>() },
    markOf: (name: string) => fileMark(settings.secret, name),
  }
  const judged = rows.map((row) => ({ row, judgement: judgeRow(row, against) }))
  await em.nativeDelete(LegacyRow, { import: id })
  for (const { row, judgement } of judged) em.persist(rowOf(work, found, row, judgement))
  await matchFiles(
    work,
    found,
    judged.flatMap(({ judgement }) => judgement.file?.id ?? []),
  )
  Object.assign(found, { state: LegacyImportState.CHECKED, ...count(judged.map(({ judgement }) => judgement)) })
}

function rowOf(work: Work, found: LegacyImport, { line, entry }: ReadRow, judgement: Judgement): LegacyRow {
  const { number = null, description = null, createdOn = null, fileName = null } = entry
  const { outcome, faults, file, place } = judgement
  const isGood = outcome === LegacyOutcome.GOOD
  return Object.assign(new LegacyRow(), {
    ...{ import: ref(found), line, number, description, createdOn, fileName, outcome, faults },
    createdAt: work.clock.now(),
    entry: isGood ? (entry as RegisterEntry) : null,
    file: file?.file ?? null,
    place: place?.id ?? null,
  })
}

/** Which files have a row, and how many have none. */
async function matchFiles({ em }: Work, found: LegacyImport, matched: string[]): Promise<void> {
  const files = { import: found.id }
  await em.nativeUpdate(LegacyFile, files, { matched: false })
  await em.nativeUpdate(LegacyFile, { ...files, id: { $in: matched } }, { matched: true })
  found.filesLeft = await em.count(LegacyFile, { ...files, matched: false })
}

function count(judged: readonly Judgement[]): Partial<LegacyImport> {
  const having = (wanted: LegacyOutcome) => judged.filter(({ outcome }) => outcome === wanted).length
  return {
    good: having(LegacyOutcome.GOOD),
    faulty: having(LegacyOutcome.FAULTY),
    duplicates: having(LegacyOutcome.DUPLICATE),
    filesMissing: having(LegacyOutcome.FILE_MISSING),
    imported: 0,
  }
}
