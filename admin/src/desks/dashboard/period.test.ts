import { describe, expect, it } from 'vitest'
import { periodOf } from './period.ts'

describe('a period', () => {
  it('is one of those to choose from, and thirty days where the address says anything else', () => {
    expect(periodOf(90)).toEqual({ days: 90, step: 'WEEK' })
    for (const days of [0, -7, 31, Number.NaN]) expect(periodOf(days).days).toBe(30)
  })
})
