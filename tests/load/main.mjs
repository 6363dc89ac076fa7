import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { inRoot } from '../../api/launch/root.mjs'
import { openDataset } from './dataset/open-dataset.mjs'
import { measure } from './measure/measure.mjs'
import { startApi } from './measure/start-api.mjs'
import { growthTable, raceTable } from './report.mjs'

const largest = Number(process.env.BENCH_SUBMISSIONS ?? 1_000_000)
const sizes = [10_000, 100_000].filter((size) => size < largest).concat(largest)

const results = []
for (const total of sizes) results.push(await measureOne(total))
const { coldStartMs, idleMb } = results.at(-1)
const report = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`,
  `Cold start with the database present: ${(coldStartMs / 1000).toFixed(1)} s. Memory when idle: ${Math.round(idleMb)} MB.`,
  ...results.map(({ total, rows }) => raceTable(total, rows)),
  growthTable(results),
].join('\n\n')
console.log(`\n${report}`)
writeFileSync(inRoot('data/bench/report.md'), `${report}\n`)

async function measureOne(total) {
  await (await openDataset(total)).stop()
  const coldStartMs = await startCold(inRoot('data/bench', String(total)))
  const dataset = await openDataset(total)
  try {
    return { total, coldStartMs, ...(await measure(dataset, total === largest)) }
  } finally {
    await dataset.stop()
  }
}

/** From nothing running to the first answer, PostgreSQL included. */
async function startCold(folder) {
  const api = await startApi(folder)
  await api.stop()
  return api.startMs
}
