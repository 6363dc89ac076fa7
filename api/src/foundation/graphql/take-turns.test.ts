import { describe, expect, it } from 'vitest'
import type { Request } from '../request.ts'
import { takeTurns } from './take-turns.ts'

const turns = takeTurns()

/** A request of a client that has come as far as its turn: what it was answered, if anything, and how to end it. */
async function arrive(session: string) {
  const contextValue = { viewer: { kind: 'ADMIN', session }, address: '192.0.2.1', language: 'en' } as Request
  const listener = (await turns.requestDidStart!({} as never))!
  const state = { entered: false, refused: false }
  const turn = listener.responseForOperation!({ contextValue } as never).then((answer) => {
    state.entered = answer === null
    state.refused = answer?.http.status === 429
  })
  return { state, turn, end: () => listener.willSendResponse!({} as never) }
}

const count = (all: { state: { entered: boolean; refused: boolean } }[], what: 'entered' | 'refused') =>
  all.filter(({ state }) => state[what]).length

describe('turns', () => {
  it('let twenty in, make three hundred wait and refuse the rest, for each client apart', async () => {
    const all = await Promise.all(Array.from({ length: 330 }, () => arrive('one')))
    await Promise.all(all.slice(320).map(({ turn }) => turn))
    expect([count(all, 'entered'), count(all, 'refused')]).toEqual([20, 10])
    const other = await arrive('other')
    await other.turn
    expect(other.state.entered).toBe(true)
    for (const { turn, end, state } of all) {
      await turn
      if (state.entered) await end()
    }
    expect([count(all, 'entered'), count(all, 'refused')]).toEqual([320, 10])
  })
})
