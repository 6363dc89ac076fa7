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
