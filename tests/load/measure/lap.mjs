import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { inRoot } from '../../../api/launch/root.mjs'
import { usageOf } from './usage.mjs'

/** How many requests are under way at once. */
export const atOnce = 8

const script = join(import.meta.dirname, 'replay.lua')

/** Asks a side the cases of an operation over and over for some seconds, and tells how it went and what it cost. */
export async function lap(side, operation, cases, seconds, postmaster) {
  const file = inRoot('data/bench/bodies', `${operation.index}-${side.kind}.jsonl`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, cases.map((one) => `${JSON.stringify(side.bodyOf(operation, one[side.kind]))}\n`).join(''))
  const before = [usageOf(side.pid), usageOf(postmaster)]
  const summary = await wrk(side.url, { 'content-type': 'application/json', ...side.headers(operation) }, seconds, file)
  const [server, database] = [usageOf(side.pid), usageOf(postmaster)]
  if (summary.failed > 0) throw new Error(`${operation.name}: ${summary.failed} requests failed`)
  return {
    ...summary,
    perSecond: summary.requests / summary.seconds,
    cpu: (server.cpu - before[0].cpu) / summary.requests,
    databaseCpu: (database.cpu - before[1].cpu) / summary.requests,
    mb: server.mb,
  }
}

async function wrk(url, headers, seconds, file) {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const options = ['-t1', `-c${atOnce}`, `-d${seconds}s`, '--timeout', '60s', '--latency', '-s', script]
  const { stdout } = await promisify(execFile)('wrk', [...options, ...given, url, '--', file])
  return JSON.parse(/SUMMARY(\{.*\})/.exec(stdout)[1])
}
