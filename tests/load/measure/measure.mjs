import { setTimeout as wait } from 'node:timers/promises'
import { lookAround, operations } from '../operations/all.mjs'
import { callApi, callFloor } from './callers.mjs'
import { residentMb } from './process.mjs'
import { compare, race } from './race.mjs'
import { startApi } from './start-api.mjs'
import { startFloor } from './start-floor.mjs'
import { stopWriting, watch, writeStatements } from './statements.mjs'

const people = [...new Set(operations.map(({ who }) => who))]

/** Everything that is measured on one data set; the largest is raced longer. */
export async function measure(dataset, isLargest) {
  const pace = isLargest ? { rounds: 3, milliseconds: 1200 } : { rounds: 2, milliseconds: 400 }
  const world = await lookAround(dataset.client)
  const plans = await countStatements(dataset, world)
  const [api, floor] = await Promise.all([startApi(dataset.folder), startFloor(dataset.ownerUrl)])
  try {
    await wait(3000)
    const idleMb = residentMb(api.pid)
    const sides = [
      { call: await callApi(api.url, people), pid: api.pid },
      { call: callFloor(floor.url), pid: floor.pid },
    ]
    return { idleMb, rows: await raceAll(world, sides, plans, pace) }
  } finally {
    floor.stop()
    await api.stop()
  }
}

/** In a process of its own, as writing statements down slows it. */
async function countStatements(dataset, world) {
  await writeStatements(dataset.client)
  const api = await startApi(dataset.folder)
  const plans = new Map()
  try {
    const call = await callApi(api.url, people)
    for (const operation of operations) {
      const [variant] = operation.cases(world)
      await call(operation, variant)
      plans.set(operation.name, await watch(dataset, () => call(operation, variant)))
    }
  } finally {
    await api.stop()
    await stopWriting(dataset.client)
  }
  return plans
}

async function raceAll(world, sides, plans, pace) {
  const rows = []
  for (const operation of operations) {
    const variants = operation.cases(world)
    await compare(operation, variants, sides)
    const [ours, floor] = await race(operation, variants, sides, pace)
    const ratio = (ours.perSecond / floor.perSecond).toFixed(2)
    console.log(`  ${operation.name.padEnd(38)} ${ratio} of the floor, p50 ${ours.p50.toFixed(1)} ms`)
    rows.push({ name: operation.name, ours, floor, ...plans.get(operation.name) })
  }
  return rows
}
