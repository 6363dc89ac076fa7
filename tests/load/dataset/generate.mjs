import { readFileSync } from 'node:fs'

const chunk = 100_000

/** What is made, in order; all but the first two in stretches, so that progress shows and memory stays small. */
const parts = ['names', 'people', 'submissions', 'answers', 'papers', 'work', 'documents']

const sqlOf = (part) => readFileSync(new URL(`${part}.sql`, import.meta.url), 'utf8')

/** Fills an empty, seeded LIKE-U with `total` submissions and all that hangs on them; the same in every run. */
export async function generate(client, total) {
  // Foreign keys, append-only guards and the audit chain rest in this session only: what is made here is consistent.
  await client.query(`set session_replication_role = replica; set synchronous_commit = off;
    set maintenance_work_mem = '512MB'; set work_mem = '64MB'; set statement_timeout = 0`)
  await client.query(sqlOf('names').replaceAll(':total', total))
  const indexes = await setIndexesAside(client)
  await client.query(sqlOf('people').replaceAll(':total', total))
  await client.query('analyze users')
  for (const part of parts.slice(2)) await inChunks(client, part, total)
  await putIndexesBack(client, indexes)
  process.stdout.write('  analyze\n')
  await client.query('vacuum analyze')
}

async function inChunks(client, part, total) {
  const sql = sqlOf(part)
  for (let from = 1; from <= total; from += chunk) {
    const to = Math.min(from + chunk - 1, total)
    process.stdout.write(`\r  ${part} ${to} / ${total}   `)
    const bounds = { from, to, total }
    await client.query(`begin; ${sql.replaceAll(/(?<!:):(from|to|total)\b/g, (_, name) => bounds[name])}; commit`)
  }
  process.stdout.write('\n')
  if (part === 'submissions' || part === 'papers') await client.query('vacuum analyze submission, attachment')
}

/** Building an index at the end is several times faster than keeping it up; those of constraints stay. */
async function setIndexesAside(client) {
  const { rows } = await client.query(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
      and t.relname in ('submission', 'attachment', 'stored_files', 'history_entry', 'audit_entry', 'issued_document',
        'archive_record')`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows
}

async function putIndexesBack(client, indexes) {
  for (const [index, { name, definition }] of indexes.entries()) {
    process.stdout.write(`\r  indexes ${index + 1} / ${indexes.length}   `)
    await client.query(definition).catch((error) => Promise.reject(new Error(`${name}: ${error.message}`)))
  }
  process.stdout.write('\n')
}
