import { readFileSync } from 'node:fs'

const chunk = 50_000

/** What is made, in order; all but the first two in stretches, so that progress shows and memory stays small. */
const parts = ['names', 'people', 'submissions', 'answers', 'papers', 'work', 'documents']

const sqlOf = (part) => readFileSync(new URL(`${part}.sql`, import.meta.url), 'utf8')

// Foreign keys, append-only guards, the audit chain and counters rest in these sessions only: what is made is consistent.
const session = `set session_replication_role = replica; set synchronous_commit = off;
  set maintenance_work_mem = '512MB'; set work_mem = '64MB'; set statement_timeout = 0`

/**
 * Fills an empty, seeded LIKE-U with `total` submissions and all that hangs on them; the same in every run. Several
 * connections share the work.
 */
export async function generate(clients, total) {
  for (const client of clients) await client.query(session)
  const [first] = clients
  await first.query(sqlOf('names').replaceAll(':total', total))
  const indexes = await setIndexesAside(first)
  await first.query(sqlOf('people').replaceAll(':total', total))
  await first.query('analyze users')
  for (const part of parts.slice(2)) await inChunks(clients, part, total)
  await inTurns(clients, 'indexes', indexes, (client, { definition }) => client.query(definition))
  process.stdout.write('  counters, vacuum, analyze\n')
  await first.query('select rebuild_counters()')
  await first.query('vacuum analyze')
}

async function inChunks(clients, part, total) {
  const sql = sqlOf(part)
  const stretches = Array.from({ length: Math.ceil(total / chunk) }, (_, index) => index * chunk + 1)
  await inTurns(clients, part, stretches, (client, from) => {
    const bounds = { from, to: Math.min(from + chunk - 1, total), total }
    return client.query(`begin; ${sql.replaceAll(/(?<!:):(from|to|total)\b/g, (_, name) => bounds[name])}; commit`)
  })
  if (part === 'submissions' || part === 'papers') await clients[0].query('vacuum analyze submission, attachment')
}

/** Each connection takes the next piece of work until none is left. */
async function inTurns(clients, what, pieces, work) {
  const waiting = [...pieces]
  let done = 0
  const take = async (client) => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      await work(client, piece)
      process.stdout.write(`\r  ${what} ${(done += 1)} / ${pieces.length}   `)
    }
  }
  await Promise.all(clients.map(take))
  process.stdout.write('\n')
}

/** Building an index at the end is several times faster than keeping it up; those of constraints stay. */
async function setIndexesAside(client) {
  const { rows } = await client.query(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
      and t.relname in ('submission', 'attachment', 'stored_files', 'history_entry', 'audit_entry', 'verdicts',
        'issued_document', 'archive_record')`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows
}
