import type { Text } from '../../foundation/text.ts'
import type { StoragePlace } from '../storage-place.ts'
import type { KnownArchive } from './known-archive.ts'
import { LegacyOutcome } from './legacy-enums.ts'
import type { LegacyFault } from './legacy-fault.ts'
import type { LegacyFile } from './legacy-file.ts'
import type { ReadRow } from './read-register.ts'
import { registerColumns } from './register-columns.ts'
import type { RegisterEntry } from './register-entry.ts'
import * as remedies from './row-remedies.ts'
import { wayOf } from './way-to-places.ts'

/** What is to become of a row: its outcome, all that is wrong with it, and the file and place it stands for. */
export interface Judgement {
  outcome: LegacyOutcome
  faults: LegacyFault[]
  file?: LegacyFile
  place?: StoragePlace
}

/** What earlier rows of the register have taken for themselves: each number and file by its line. */
export interface TakenSoFar {
  numbers: Map<string, number>
  files: Map<string, number>
}

/** Judges a row by the archive and by the rows before it. */
export function judgeRow(
  { line, entry, faults: unread }: ReadRow,
  { known, taken, markOf }: { known: KnownArchive; taken: TakenSoFar; markOf: (name: string) => string },
): Judgement {
  const faults = [...unread, ...wrongWords(entry, known)]
  const repeated = repeats(entry, known, taken)
  if (entry.number !== undefined && !taken.numbers.has(entry.number)) taken.numbers.set(entry.number, line)
  const { place, fault: noPlace } = placeOf(entry, known)
  const { file, fault: noFile, missing } = fileOf(entry, line, { known, taken, markOf })
  const wrong = [
    ...faults,
    ...(noPlace ? [fault('place', noPlace)] : []),
    ...(noFile ? [fault('fileName', noFile)] : []),
  ]
  if (wrong.length > 0) return { outcome: LegacyOutcome.FAULTY, faults: [...wrong, ...repeated] }
  if (repeated.length > 0) return { outcome: LegacyOutcome.DUPLICATE, faults: repeated }
  if (missing) return { outcome: LegacyOutcome.FILE_MISSING, faults: [fault('fileName', remedies.notBrought)] }
  if (place) known.used.set(place.id, (known.used.get(place.id) ?? 0) + 1)
  return { outcome: LegacyOutcome.GOOD, faults: [], ...(file && { file }), ...(place && { place }) }
}

const titles = new Map(registerColumns.map(({ key, title, guide }) => [key, { title, guide }]))
const fault = (key: keyof RegisterEntry, message = titles.get(key)!.guide): LegacyFault => ({
  column: titles.get(key)!.title,
  message,
})

/** What is written well, but means nothing here. */
function wrongWords(entry: Partial<RegisterEntry>, known: KnownArchive): LegacyFault[] {
  const { classification, createdOn, division, activeYears, inactiveYears, fate } = entry
  const { code, name } = known.division
  const kept = [activeYears, inactiveYears, fate].filter((one) => one !== undefined).length
  const isScheduled = classification === undefined || known.rules.has(classification)
  return [
    ...(classification === undefined || known.classifications.has(classification)
      ? []
      : [fault('classification', remedies.unknownClass)]),
    ...(createdOn !== undefined && createdOn > known.today ? [fault('createdOn')] : []),
    ...(division === undefined || [code, name].some((own) => own.toLowerCase() === division.toLowerCase())
      ? []
      : [fault('division')]),
    ...(kept === 3 || (kept === 0 && isScheduled) ? [] : [fault('activeYears', remedies.unscheduled)]),
  ]
}

function repeats({ number }: Partial<RegisterEntry>, known: KnownArchive, taken: TakenSoFar): LegacyFault[] {
  if (number === undefined) return []
  const earlier = taken.numbers.get(number)
  if (earlier !== undefined) return [fault('number', remedies.onLine(earlier))]
  return known.numbers.has(number) ? [fault('number', remedies.archived)] : []
}

function placeOf(
  { place: typed }: Partial<RegisterEntry>,
  known: KnownArchive,
): { place?: StoragePlace; fault?: Text } {
  if (typed === undefined) return {}
  const place = known.ways.get(wayOf(typed))
  if (!place) return { fault: remedies.unknownPlace }
  if (place === 'AMBIGUOUS') return { fault: remedies.unclearPlace }
  return place.capacity && (known.used.get(place.id) ?? 0) >= place.capacity ? { fault: remedies.fullPlace } : { place }
}

function fileOf(
  { fileName }: Partial<RegisterEntry>,
  line: number,
  { known, taken, markOf }: { known: KnownArchive; taken: TakenSoFar; markOf: (name: string) => string },
): { file?: LegacyFile; fault?: Text; missing?: boolean } {
  if (fileName === undefined) return {}
  const mark = markOf(fileName)
  const earlier = taken.files.get(mark)
  if (earlier !== undefined) return { fault: remedies.fileOnLine(earlier) }
  taken.files.set(mark, line)
  const file = known.files.get(mark)
  return file ? { file } : { missing: true }
}
