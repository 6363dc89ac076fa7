import { isDeepStrictEqual } from 'node:util'
import { atOnce } from './callers.mjs'
import { cpuMs } from './process.mjs'

/** Both give the same answer for every variant, or the race is void. */
export async function compare(operation, variants, sides) {
  for (const variant of variants.slice(0, 10)) {
    const [ours, floor] = await Promise.all(sides.map((side) => side.call(operation, variant)))
    const data = JSON.parse(ours)
    if (!isDeepStrictEqual(data, JSON.parse(floor)))
      throw new Error(`${operation.name}: answers differ\n${ours.slice(0, 600)}\n${floor.slice(0, 600)}`)
  }
}

/** Interleaved rounds: each side in turn, short, so that a busy moment of the machine hits both. */
export async function race(operation, variants, sides, { rounds, milliseconds }) {
  const laps = sides.map(() => [])
  for (const side of sides) await lap(operation, variants, side, milliseconds / 4)
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries()) laps[index].push(await lap(operation, variants, side, milliseconds))
  return laps.map(sumUp)
}

/** As many requests as fit in the time, `atOnce` at a time; one that runs on beyond it still counts. */
async function lap(operation, variants, side, milliseconds) {
  const times = []
  const began = performance.now()
  const cpuBefore = cpuMs(side.pid)
  let turn = 0
  const caller = async () => {
    do {
      const sent = performance.now()
      await side.call(operation, variants[turn++ % variants.length])
      times.push(performance.now() - sent)
    } while (performance.now() - began < milliseconds)
  }
  await Promise.all(Array.from({ length: atOnce }, caller))
  return { times, seconds: (performance.now() - began) / 1000, cpu: cpuMs(side.pid) - cpuBefore }
}

function sumUp(laps) {
  const times = laps.flatMap((one) => one.times).sort((a, b) => a - b)
  const total = (of) => laps.reduce((sum, one) => sum + of(one), 0)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  return {
    perSecond: times.length / total((one) => one.seconds),
    p50: at(0.5),
    p99: at(0.99),
    cpuPerRequest: total((one) => one.cpu) / times.length,
  }
}
