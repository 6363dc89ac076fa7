import { expect, test } from 'vitest'
import { Refused } from '../../providers/refused.ts'
import { oneByOne, type Outcomes } from './one-by-one.ts'

const states = (outcomes: Outcomes) => Object.fromEntries([...outcomes].map(([id, { state }]) => [id, state]))

/** Runs three records, of which the second meets this refusal. */
async function run(code?: string) {
  const tried: string[] = []
  const told: Record<string, string>[] = []
  const act = async (id: string) => {
    tried.push(id)
    if (id === 'b' && code) throw new Refused('Tidak bisa.', code)
  }
  const outcomes = await oneByOne(['a', 'b', 'c'], act, (all) => told.push(states(all)))
  return { tried, told, outcomes }
}

test('one after the other, telling each time', async () => {
  const { tried, told } = await run()
  expect(tried).toEqual(['a', 'b', 'c'])
  expect(told[0]).toEqual({ a: 'RUNNING', b: 'WAITING', c: 'WAITING' })
  expect(told[2]).toEqual({ a: 'DONE', b: 'RUNNING', c: 'WAITING' })
  expect(told.at(-1)).toEqual({ a: 'DONE', b: 'DONE', c: 'DONE' })
})

test.each(['STALE', 'FORBIDDEN', 'ILLEGAL_STEP', 'INTERNAL'])('%s of one leaves the others alone', async (code) => {
  const { outcomes } = await run(code)
  expect(states(outcomes)).toEqual({ a: 'DONE', b: 'REFUSED', c: 'DONE' })
  expect(outcomes.get('b')).toMatchObject({ refusal: { code } })
})

test.each(['STEP_UP_REQUIRED', 'UNAUTHENTICATED', 'TOO_MANY_REQUESTS'])('%s ends the round', async (code) => {
  const { tried, outcomes } = await run(code)
  expect(tried).toEqual(['a', 'b'])
  expect(states(outcomes)).toEqual({ a: 'DONE', b: 'REFUSED', c: 'NOT_TRIED' })
})

test('of the one under way when the server went away nothing is known', async () => {
  const { outcomes } = await run('UNREACHABLE')
  expect(states(outcomes)).toEqual({ a: 'DONE', b: 'UNKNOWN', c: 'NOT_TRIED' })
})

test('a fault of ours is not taken for a refusal', async () => {
  const broken = () => Promise.reject(new TypeError('broken'))
  await expect(oneByOne(['a'], broken, () => undefined)).rejects.toThrow('broken')
})
