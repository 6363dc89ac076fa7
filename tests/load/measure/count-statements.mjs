import { contestants } from '../sides/sides.mjs'
import { ask } from './call.mjs'
import { lookAround } from './look-around.mjs'
import { stopWriting, watch, writeStatements } from './statements.mjs'

/** How many statements each reading operation takes, compiled or not; asked twice, as the second time is the usual one. */
export async function countStatements(dataset, name, operations) {
  await writeStatements(dataset.client)
  const side = { name, ...(await contestants[name](dataset)) }
  const counts = new Map()
  try {
    const world = await lookAround(dataset.client, [side])
    for (const operation of operations.filter(({ writes }) => !writes)) {
      const [one] = operation.cases(world)
      await ask(side, operation, one)
      counts.set(operation.name, await watch(dataset, () => ask(side, operation, one)))
    }
  } finally {
    await side.stop()
    await stopWriting(dataset.client)
  }
  return counts
}
