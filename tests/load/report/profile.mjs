// `node tests/load/report/profile.mjs FILE`: where a process spent its time, by package or folder, from a CPU profile.
import { readFileSync } from 'node:fs'
import { number, table } from './table.mjs'

const shown = 25
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const placeOf = ({ url, functionName }) => {
  const [, folder] = /api\/dist\/((?:foundation\/)?[\w-]+)/.exec(url) ?? []
  const [, library] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  return library ?? (folder && `api/${folder}`) ?? (url.startsWith('node:') ? url.split('/')[0] : functionName)
}

const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]))
const times = new Map()
for (const [index, id] of samples.entries()) {
  const place = places.get(id)
  if (place !== '(idle)') times.set(place, (times.get(place) ?? 0) + timeDeltas[index])
}
const total = [...times.values()].reduce((sum, one) => sum + one, 0)
const rows = [...times].sort(([, one], [, other]) => other - one).slice(0, shown)
console.log(
  table(
    ['where', '% of CPU time'],
    rows.map(([place, time]) => [place, number((time * 100) / total, 1)]),
  ),
)
