import type { EntityManager } from '@mikro-orm/postgresql'
import type { Division } from '../../accounts/division.ts'
import { FileState } from '../../foundation/files/stored-file.ts'
import { ArchiveRecord } from '../archive-record.ts'
import { Classification } from '../schedule/classification.ts'
import { RetentionRule } from '../schedule/retention-rule.ts'
import { LegacyFile } from './legacy-file.ts'
import { findWays, type WayToPlaces } from './way-to-places.ts'

/** What the archive knows already, which the rows of a register are judged by. */
export interface KnownArchive {
  division: Division
  today: string
  classifications: ReadonlySet<string>
  rules: ReadonlyMap<string, RetentionRule>
  ways: WayToPlaces
  /** How many papers lie directly in each place. */
  used: Map<string, number>
  numbers: ReadonlySet<string>
  /** The files of the import by their marks. */
  files: ReadonlyMap<string, LegacyFile>
}

/** Gathers it for an import whose register names these numbers. */
export async function learnArchive(
  em: EntityManager,
  about: { division: Division; today: string; import: string; numbers: readonly string[] },
): Promise<KnownArchive> {
  const classifications = await em.find(Classification, { active: true })
  const used = await em.execute<{ id: string; used: number }[]>(
    `select r.place_id as id, count(*)::integer as used from archive_record r join storage_place p on p.id = r.place_id
     where p.division_id = ? group by 1`,
    [about.division.id],
  )
  const files = await em.find(LegacyFile, { import: about.import, file: { state: { $ne: FileState.REJECTED } } })
  return {
    ...about,
    classifications: new Set(classifications.map(({ code }) => code)),
    rules: await findRules(em),
    ways: await findWays(em, about.division.id),
    used: new Map(used.map((place) => [place.id, place.used])),
    numbers: await takenNumbers(em, about.numbers),
    files: new Map(files.map((file) => [file.mark, file])),
  }
}

/** The lines of the retention schedule that are in force for a whole class. */
export async function findRules(em: EntityManager): Promise<Map<string, RetentionRule>> {
  const rules = await em.find(RetentionRule, { service: null, current: true }, { populate: ['classification'] })
  return new Map(rules.map((rule) => [rule.classification.$.code, rule]))
}

/** Which of these numbers the archive has, whoever keeps them. */
export async function takenNumbers(em: EntityManager, numbers: readonly string[]): Promise<Set<string>> {
  const taken = await em.find(ArchiveRecord, { number: { $in: [...numbers] } }, { fields: ['number'] })
  return new Set(taken.map(({ number }) => number))
}
