import type { MikroORM } from '@mikro-orm/postgresql'
import { driftOf } from '../../api/src/submissions/check-counters.ts'

/** How far the counters are from what is counted anew, table by table. */
export const drift = (orm: MikroORM) => driftOf({ em: orm.em.fork() })

/** Counters that are exact. */
export const noDrift = { submission_count: 0, backlog_count: 0, day_count: 0, month_count: 0 }
