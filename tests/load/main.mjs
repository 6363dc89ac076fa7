import { writeFileSync } from 'node:fs'
import { inRoot } from '../../api/launch/root.mjs'
import { openDataset } from './dataset/open-dataset.mjs'
import { measure } from './measure/measure.mjs'
import { options } from './options.mjs'
import { report } from './report/report.mjs'
import { writeDown } from './report/write-down.mjs'
import { startApi } from './sides/start-api.mjs'

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const results = []
for (const total of options.sizes) {
  results.push(await measureOne(total))
  // What is known so far, should a later size not come to its end.
  writeFileSync(inRoot('data/bench/report.md'), report(results, options))
}
console.log(`\n${report(results, options)}`)
if (options.write) writeDown(report(results, options))

async function measureOne(total) {
  await (await openDataset(total)).stop()
  const coldStartMs = await startCold(inRoot('data/bench', String(total)))
  const dataset = await openDataset(total)
  console.log(`\n${total.toLocaleString('en')} submissions`)
  try {
    return { total, coldStartMs, ...(await measure(dataset, options)) }
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
