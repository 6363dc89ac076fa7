import type { Migration } from '@mikro-orm/migrations'
import type { Constructor } from '@mikro-orm/postgresql'
import { Migration0001Initial } from './migrations/Migration0001Initial.ts'
import { Migration0002Guards } from './migrations/Migration0002Guards.ts'
import { Migration0003Counters } from './migrations/Migration0003Counters.ts'
import { Migration0004Search } from './migrations/Migration0004Search.ts'
import { Migration0005Reads } from './migrations/Migration0005Reads.ts'
import { Migration0006ArchiveWords } from './migrations/Migration0006ArchiveWords.ts'

/** Every change of the tables, oldest first. */
export const migrations: Constructor<Migration>[] = [
  Migration0001Initial,
  Migration0002Guards,
  Migration0003Counters,
  Migration0004Search,
  Migration0005Reads,
  Migration0006ArchiveWords,
]
