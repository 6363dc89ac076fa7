import { expect, test } from 'vitest'
import { clockRuns, finalStatuses, inProcess, Status, stepNames, stepRule } from './lifecycle.ts'

test('every status but the draft is reached by some step', () => {
  const reached = new Set(stepNames.map((name) => stepRule(name).to))
  expect(Object.values(Status).filter((status) => !reached.has(status))).toEqual([Status.DRAFT])
})

test('life ends closed, refused, withdrawn or lapsed, and nowhere else', () => {
  expect([...finalStatuses].sort()).toEqual([Status.CLOSED, Status.LAPSED, Status.REFUSED, Status.WITHDRAWN].sort())
})

test('from every status that is not final an end can be reached', () => {
  const ends = new Set<Status>(finalStatuses)
  for (let grown = true; grown;) {
    grown = false
    for (const name of stepNames)
      for (const from of stepRule(name).from)
        if (ends.has(stepRule(name).to) && !ends.has(from)) grown = Boolean(ends.add(from))
  }
  expect(ends.size).toBe(Object.values(Status).length)
})

test('whoever decides proves anew who they are, and whoever says no says why', () => {
  for (const name of ['APPROVE', 'REFUSE'] as const) expect(stepRule(name).stepUp).toBe(true)
  for (const name of ['SEND_BACK', 'REFUSE'] as const) expect(stepRule(name).reason).toBe(true)
})

test('the clock stands still while the citizen has it, and something returned is still in process', () => {
  expect(clockRuns).not.toContain(Status.RETURNED)
  expect(inProcess).toContain(Status.RETURNED)
})
