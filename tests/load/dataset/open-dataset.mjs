import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { leaveStamp, isFresh } from '../../../api/launch/stamp.mjs'
import { inRoot } from '../../../api/launch/root.mjs'
import { startEmbeddedServer } from '../../../api/dist/database/embedded-server.js'
import { startApi } from '../sides/start-api.mjs'
import { generate } from './generate.mjs'

/** Opens the data folder that holds `total` submissions, making it when it is missing or of another making. */
export async function openDataset(total) {
  const folder = inRoot('data/bench', String(total))
  const stamp = join(folder, 'generated')
  if (!isFresh(stamp, versionOf(total))) {
    rmSync(folder, { recursive: true, force: true })
    await make(folder, total)
    leaveStamp(stamp, versionOf(total))
  }
  return { folder, total, ...(await connect(folder)) }
}

async function connect(folder) {
  const server = await startEmbeddedServer(folder)
  const ownerUrl = server.urlOf('likeu')
  const client = await open(ownerUrl)
  const stop = async () => {
    await client.end()
    await server.stop()
  }
  return { client, ownerUrl, stop }
}

async function open(url) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

// Whoever pulls the plug while it is made makes it again.
const carefree = {
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  checkpoint_timeout: '1h',
}

/** LIKE-U itself makes tables, seed and demo people; the generator adds the rest. */
async function make(folder, total) {
  const began = Date.now()
  console.log(`\n${total.toLocaleString('en')} submissions`)
  const server = await startEmbeddedServer(folder, carefree)
  const clients = []
  try {
    const api = await startApi(folder)
    for (let count = 0; count < 2; count += 1) clients.push(await open(server.urlOf('likeu')))
    // The database server stays up because we are connected to it.
    await api.stop()
    await generate(clients, total)
    const { rows } = await clients[0].query('select pg_size_pretty(pg_database_size(current_database())) as size')
    console.log(`  ${rows[0].size} in ${Math.round((Date.now() - began) / 1000)} s`)
  } finally {
    for (const client of clients) await client.end()
    await server.stop()
  }
}

/** Changes with the generator and with the tables. */
function versionOf(total) {
  const hash = createHash('sha256').update(String(total))
  for (const folder of [import.meta.dirname, inRoot('api/src/database/migrations')])
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
