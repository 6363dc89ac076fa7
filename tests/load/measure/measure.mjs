import { setTimeout as wait } from 'node:timers/promises'
import { contestants } from '../sides/sides.mjs'
import { countStatements } from './count-statements.mjs'
import { lookAround } from './look-around.mjs'
import { compare, race } from './race.mjs'
import { summarise } from './summarise.mjs'
import { postmasterOf, usageOf } from './usage.mjs'

/** Everything that is measured on one data set. */
export async function measure(dataset, { operations, sides: names, rounds, seconds, profile }) {
  const statements = new Map()
  for (const name of names.filter((one) => one.startsWith('LIKE-U')))
    statements.set(name, await countStatements(dataset, name, operations))
  const sides = []
  try {
    for (const name of names) sides.push({ name, ...(await contestants[name](dataset, { profile })) })
    await wait(3000)
    const idle = new Map(sides.map(({ name, pid }) => [name, usageOf(pid).mb]))
    const world = await lookAround(dataset.client, sides)
    const postmaster = postmasterOf(dataset.folder)
    const pace = { rounds, seconds, client: dataset.client, world, postmaster, everyone: sides }
    const results = []
    for (const operation of operations) results.push(await raceOne(operation, sides, pace, statements))
    return { idle, results }
  } finally {
    for (const side of sides) await side.stop()
  }
}

async function raceOne(operation, everyone, pace, statements) {
  const sides = everyone.filter(({ takes }) => takes(operation))
  const cases = operation.cases(pace.world)
  await compare(operation, cases, sides, pace)
  const figures = summarise(await race(operation, cases, sides, pace))
  const told = [...figures].map(([name, { perSecond }]) => `${name} ${perSecond.toFixed(0)}/s`)
  console.log(`  ${operation.name.padEnd(48)} ${told.join(', ')}`)
  const counts = new Map([...statements].map(([name, all]) => [name, all.get(operation.name)]))
  return { name: operation.name, aims: operation.aims ?? {}, figures, statements: counts }
}
