import { PgBoss } from 'pg-boss'
import { withClient } from '../../api/src/database/with-client.ts'
import { jobSchema } from '../../api/src/foundation/jobs/install-jobs.ts'

/** As if the time had passed after which a silent worker is taken for dead: the jobs it had in hand wait again. */
export async function freeJobsOfTheDead(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`update ${jobSchema}.job set started_on = started_on - interval '1 hour' where state = 'active'`),
  )
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    ...{ migrate: false, supervise: false, schedule: false, monitorIntervalSeconds: 1 },
  })
  await boss.start()
  await boss.supervise()
  await boss.stop({ graceful: false })
}
