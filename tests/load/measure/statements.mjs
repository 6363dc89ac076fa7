import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const bigTable =
  /submission$|attachment|stored_files|history_entry|issued_document|archive_record|verdicts|_answers|audit_entry|users/

/**
 * Lets PostgreSQL write down every statement LIKE-U sends and how it carries it out. For connections made from now on;
 * only in the database of the benchmark, whose people are invented.
 */
export const writeStatements = (client) =>
  client.query(
    `alter role likeu_app set log_statement = 'all'; alter role likeu_app set log_error_verbosity = 'default'`,
  )

/** Ends the writing for connections made from now on. */
export const stopWriting = (client) => client.query('alter role likeu_app reset all')

/** The statements one request took, the look at the session included, with their sequential scans of tables that grow. */
export async function watch(dataset, work) {
  const log = join(dataset.folder, 'postgres.log')
  const before = statSync(log).size
  await work()
  const statements = statementsIn(readFileSync(log).subarray(before).toString('utf8'))
  const scans = []
  for (const { sql, values } of statements) scans.push(...(await scansOf(dataset.client, sql, values)))
  return { statements: statements.length, scans: [...new Set(scans)] }
}

const entry =
  /LOG: {2}(?:execute [^:]+|statement): ([\s\S]*?)\n(?:[^\n]*DETAIL: {2}Parameters: ([\s\S]*?)\n)?(?=\d{4}-\d\d-\d\d |$)/g

function statementsIn(text) {
  return [...text.matchAll(entry)]
    .map(([, sql, values]) => ({ sql: sql.trim(), values: valuesOf(values) }))
    .filter(({ sql }) => /^(select|with)/i.test(sql) && !/pgboss/.test(sql))
}

const valuesOf = (text = '') =>
  [...text.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|NULL)/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null)

async function scansOf(client, sql, values) {
  const { rows } = await client.query(`explain (format json) ${sql}`, values)
  return nodesOf(rows[0]['QUERY PLAN'][0].Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && bigTable.test(node['Relation Name']))
    .map((node) => node['Relation Name'])
}

const nodesOf = (plan) => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
