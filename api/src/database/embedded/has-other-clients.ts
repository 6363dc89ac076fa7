import { withClient } from '../with-client.ts'

const countOthers = `select count(*)::int as others from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid()`

/** Whether anyone but us is connected to the server. A server that does not answer has no clients. */
export const hasOtherClients = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ others: number }>(countOthers)
    return (rows[0]?.others ?? 0) > 0
  }).catch(() => false)
