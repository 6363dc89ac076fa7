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
