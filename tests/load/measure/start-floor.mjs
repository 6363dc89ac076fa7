import { spawn } from 'node:child_process'
import { findNode } from '../../../api/launch/find-node.mjs'
import { inRoot } from '../../../api/launch/root.mjs'
import { freePort } from './start-api.mjs'

/** Starts the floor on a database. */
export async function startFloor(databaseUrl) {
  const port = await freePort()
  const child = spawn(findNode(), [inRoot('tests/load/measure/floor.mjs')], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', () => reject(new Error('The floor does not start.')))
  })
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => child.kill() }
}
