import { isDeepStrictEqual } from 'node:util'
import { ask } from './call.mjs'
import { lap } from './lap.mjs'
import { endUnasked, whenSettled } from './settle.mjs'

/** All say the same to the first cases, or the race is void. */
export async function compare(operation, cases, sides, race) {
  for (const one of operation.writes ? cases.slice(0, 1) : cases.slice(0, 10)) {
    const answers = []
    for (const side of sides) {
      await operation.writes?.reset(race.client, race.world)
      answers.push(await ask(side, operation, one))
    }
    const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]))
    if (other >= 0) throw new Error(differ(operation, sides[0], answers[0], sides[other], answers[other]))
  }
}

const differ = ({ name }, one, first, other, second) =>
  [`${name}: answers differ`, ...[first, second].map((answer) => JSON.stringify(answer).slice(0, 900))].join('\n') +
  `\n(${one.name}, ${other.name})`

/** Interleaved rounds: each side in turn, another one first each time, so that a busy moment of the machine hits all. */
export async function race(operation, cases, sides, { rounds, seconds, ...race }) {
  const laps = new Map(sides.map((side) => [side.name, []]))
  const lapOf = async (side) => {
    const result = await alone(side, race.everyone, () => oneLap(side, operation, cases, seconds, race))
    await endUnasked(race.client)
    // With everyone at work again: LIKE-U finishes what its steps gave rise to.
    if (operation.writes) await whenSettled(race.client, operation.writes.waiting)
    return result
  }
  for (const side of sides) await lapOf(side)
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < sides.length; turn += 1) {
      const side = sides[(round + turn) % sides.length]
      laps.get(side.name).push(await lapOf(side))
    }
  return laps
}

/** The others stand still meanwhile: what LIKE-U does in the background counts for itself only. */
async function alone(side, everyone, work) {
  const others = everyone.filter(({ pid }) => pid !== side.pid)
  for (const { pid } of others) process.kill(pid, 'SIGSTOP')
  try {
    return await work()
  } finally {
    for (const { pid } of others) process.kill(pid, 'SIGCONT')
  }
}

async function oneLap(side, operation, cases, seconds, { client, world, postmaster }) {
  if (!operation.writes) return lap(side, operation, cases, seconds, postmaster)
  const { reset, taken } = operation.writes
  const countTaken = async () => (await client.query(taken)).rows[0].taken
  await reset(client, world)
  const before = await countTaken()
  const result = await lap(side, operation, cases, seconds, postmaster)
  const steps = (await countTaken()) - before
  if (steps < result.requests) throw new Error(`${side.name}: ${result.requests} requests, but ${steps} steps`)
  return result
}
