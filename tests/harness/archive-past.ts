import { randomUUID } from 'node:crypto'
import { withClient } from '../../api/src/database/with-client.ts'
import type { World } from './server.ts'

/** Makes a record as old as a test needs it: of that day, active and inactive until those. */
export const ageRecord = (
  world: World,
  record: string,
  { createdOn, activeUntil, inactiveUntil }: { createdOn: string; activeUntil: string; inactiveUntil: string },
): Promise<unknown> =>
  withClient(world.database.ownerUrl, (client) =>
    client.query('update archive_record set created_on = $2, active_until = $3, inactive_until = $4 where id = $1', [
      record,
      createdOn,
      activeUntil,
      inactiveUntil,
    ]),
  )

/** A further record like that one, under a number of its own: as good as issuing another letter, and quicker. */
export const copyRecord = (world: World, record: string, number: string): Promise<string> =>
  withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query('select * from archive_record where id = $1', [record])
    const copy = { ...rows[0], id: randomUUID(), document: randomUUID(), number }
    const columns = Object.keys(copy)
    await client.query(
      `insert into archive_record (${columns.map((name) => `"${name}"`).join(', ')})
       values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(copy),
    )
    return copy.id
  })

/** A stack that was scanned with two letters in it, that record's and one that waits in the tray: as good as scanning. */
export const scannedTogether = (world: World, record: string): Promise<{ source: string; tray: string }> =>
  withClient(world.database.ownerUrl, async (client) => {
    const ids = { batch: randomUUID(), source: randomUUID(), letter: randomUUID(), tray: randomUUID() }
    for (const [at, id] of [ids.source, ids.letter, ids.tray].entries())
      await client.query(
        `insert into stored_files (id, created_at, name, sha256, size, media_type, state, scan)
         values ($1, now(), 'pindaian.pdf', repeat($2, 64), 1, 'application/pdf', 'CLEAN', 'NOT_SCANNED')`,
        [id, String(at)],
      )
    await client.query(
      `insert into scan_batch (id, created_at, division_id, scanned_by_id, method, blank_ends, state)
       select $1, now(), division_id, (select id from users limit 1), 'Pemindai', true, 'SPLIT'
       from archive_record where id = $2`,
      [ids.batch, record],
    )
    await client.query(`insert into scan_source (id, created_at, batch_id, file_id) values ($1, now(), $2, $1)`, [
      ids.source,
      ids.batch,
    ])
    for (const [at, { file, state, of }] of [
      { file: ids.letter, state: 'MATCHED', of: record },
      { file: ids.tray, state: 'IN_TRAY', of: null },
    ].entries())
      await client.query(
        `insert into scan_part
           (id, created_at, batch_id, position, first_page, last_page, file_id, state, record_id, reading)
         values ($1, now(), $2, $3, $3, $3, $1, $4, $5, 'FAILED')`,
        [file, ids.batch, at + 1, state, of],
      )
    return ids
  })

/** How a kept file stands. */
export const stateOfFile = (world: World, file: string): Promise<string> =>
  withClient(
    world.database.ownerUrl,
    async (client) => (await client.query('select state from stored_files where id = $1', [file])).rows[0].state,
  )
