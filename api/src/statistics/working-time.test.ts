import { describe, expect, it } from 'vitest'
import { type Decided, workingTimeOf } from './working-time.ts'

const took = (usedDays: number, n: number, late = false): Decided => ({ usedDays, n, late })

describe('the working time', () => {
  it.each<[string, Decided[], number | null]>([
    ['nothing', [], null],
    ['one', [took(3, 1)], 3],
    ['an odd number', [took(9, 1), took(1, 1), took(4, 1)], 4],
    ['an even number: the shorter middle one', [took(1, 1), took(2, 1), took(5, 1), took(9, 1)], 2],
    ['many that took as long', [took(2, 10), took(30, 3, true)], 2],
    ['as long but late and on time', [took(5, 1), took(5, 2, true), took(1, 1)], 5],
  ])('has the median of %s', (_, decided, median) => {
    expect(workingTimeOf(decided).medianDays).toBe(median)
  })

  it('has the share decided on time', () => {
    expect(workingTimeOf([took(2, 6), took(8, 2, true)])).toMatchObject({
      decided: 8,
      onTime: 6,
      late: 2,
      onTimeRate: 0.75,
    })
    expect(workingTimeOf([]).onTimeRate).toBeNull()
  })
})
