import { describe, expect, test } from 'vitest'
import { gradeOf, indexOf, ServiceGrade } from './satisfaction-index.ts'

describe('the index weighs every element a ninth', () => {
  test.each([
    [Array<number>(9).fill(4), 1, 100],
    [Array<number>(9).fill(1), 1, 25],
    [[10, 9, 9, 9, 9, 9, 9, 9, 9], 3, 75.93],
    [[13, 14, 15, 16, 17, 18, 19, 20, 13], 5, 80.56],
  ])('%j of %i people is %d', (sums, respondents, index) => expect(indexOf(sums, respondents)).toBe(index))
})

test.each([
  [25, ServiceGrade.D],
  [64.99, ServiceGrade.D],
  [65, ServiceGrade.C],
  [76.6, ServiceGrade.C],
  [76.61, ServiceGrade.B],
  [88.3, ServiceGrade.B],
  [88.31, ServiceGrade.A],
  [100, ServiceGrade.A],
])('an index of %d is grade %s', (index, grade) => expect(gradeOf(index)).toBe(grade))
