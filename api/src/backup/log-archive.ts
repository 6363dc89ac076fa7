import type { Client } from 'pg'

/** Whether the server keeps its log of changes, by which one goes back to a moment between two backups. */
export interface LogArchive {
  isOn: boolean
  /** When a piece of the log was kept last. */
  keptAt: Date | null
  /** Whether the last try to keep a piece failed. */
  isFailing: boolean
}

const question = `
  select current_setting('archive_mode') <> 'off' as "isOn", last_archived_time as "keptAt",
    coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as "isFailing"
  from pg_stat_archiver`

/** Asks the server about its log of changes. */
export const findLogArchive = async (client: Client): Promise<LogArchive> =>
  (await client.query<LogArchive>(question)).rows[0]!
