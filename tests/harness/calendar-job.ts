import { PgBoss } from 'pg-boss'
import { jobSchema } from '../../api/src/foundation/jobs/install-jobs.ts'
import type { Jobs } from '../../api/src/foundation/outbox.ts'
import { eventually } from './mailbox.ts'
import type { World } from './server.ts'

/** Lets a job of the calendar run now, by the server's own workers, and waits until it has. */
export async function runCalendarJob({ database }: World, name: keyof Jobs): Promise<void> {
  const boss = new PgBoss({
    connectionString: database.appUrl,
    schema: jobSchema,
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  try {
    const id = await boss.send(name, {})
    await eventually(`The job ${name}`, async () => {
      const [job] = await boss.findJobs(name, { id: id! })
      return job?.state === 'completed' ? job : undefined
    })
  } finally {
    await boss.stop({ graceful: false })
  }
}
