import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { allEntities } from './entities.ts'
import { migrations } from './migrations.ts'
import { statementSeconds } from './statement-limit.ts'
import { withNames } from './with-names.ts'
import { withoutNames } from './without-names.ts'

/** What differs between the ways LIKE-U opens its database. */
export interface OrmSettings {
  url: string
  /** Most connections held at once. */
  pool?: number
  /** A statement that runs longer is given up; `0` waits for ever, as migrations must. */
  statementTimeoutSeconds?: number
  /** Through a pooler in transaction mode, which knows no limits of a session: those of the role count there. */
  pooled?: boolean
}

/** The object-relational mapping's settings. Statements are never logged: they carry personal data. */
export const ormOptions = (settings: OrmSettings) =>
  ({
    clientUrl: settings.url,
    entities: allEntities(),
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    timezone: '+00:00',
    forceUtcTimezone: true,
    debug: false,
    pool: { min: 0, max: settings.pool ?? 10 },
    driverOptions: {
      application_name: 'like-u',
      // Whoever cannot get a connection is told to come back, instead of waiting for ever.
      connectionTimeoutMillis: 30_000,
      ...(settings.pooled
        ? { onPoolCreated: (pool: Pool) => void withoutNames(pool) }
        : {
            onPoolCreated: (pool: Pool) => void withNames(pool),
            statement_timeout: (settings.statementTimeoutSeconds ?? statementSeconds) * 1000,
          }),
    },
    migrations: { migrationsList: migrations, snapshot: false, snapshotOnMigrate: false, silent: true },
  }) satisfies Options

/** Opens the mapping on a database. */
export const createOrm = (settings: OrmSettings): Promise<MikroORM> => MikroORM.init(ormOptions(settings))
