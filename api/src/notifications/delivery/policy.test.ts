import { expect, it } from 'vitest'
import { retryDelay, usualPolicy } from './policy.ts'

it.each([
  [1, 0, 10],
  [1, 1, 20],
  [2, 1, 40],
  [4, 0.5, 120],
  [30, 1, 1800],
  [2000, 1, 1800],
])('try %i waits, at chance %f, %i seconds', (attempts, chance, seconds) => {
  expect(retryDelay(usualPolicy, attempts, () => chance)).toBe(seconds)
})
