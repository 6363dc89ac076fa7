import { describe, expect, it } from 'vitest'
import { readCondition } from './read-condition.ts'

const plain = { question: 'applicantType', in: ['STUDENT'] }
const nested = (depth: number): unknown => (depth === 0 ? plain : { not: nested(depth - 1) })

describe('a condition sent as JSON', () => {
  it.each([
    plain,
    { question: 'proposal', answered: true },
    { any: [plain, { not: { question: 'months', in: [6, 12] } }] },
    { all: [{ any: [plain] }] },
  ])('%j is one', (raw) => {
    expect(readCondition(raw)).toEqual(raw)
  })

  it.each([
    {},
    { all: [] },
    { question: 'applicantType' },
    { question: 'applicantType', in: [] },
    { question: 'applicantType', in: [{}] },
    { ...plain, answered: true },
    { all: [plain], any: [plain] },
    nested(5),
    nested(5_000),
  ])('case %# is none', (raw) => {
    expect(readCondition(raw)).toBeUndefined()
  })
})
