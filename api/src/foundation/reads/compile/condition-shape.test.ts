import { describe, expect, it } from 'vitest'
import { shapeOf, valuesOf } from './condition-shape.ts'

const day = new Date('2026-11-21')

describe('the shape of a condition', () => {
  it('is the same for other values', () => {
    expect(shapeOf({ status: { $in: ['A', 'B'] }, dueOn: { $gte: '2026-01-01' } })).toBe(
      shapeOf({ status: { $in: ['C', 'D', 'E'] }, dueOn: { $gte: '2027-01-01' } }),
    )
  })

  it.each<[string, object, object]>([
    ['another property', { a: 1 }, { b: 1 }],
    ['another operator', { a: { $gte: 1 } }, { a: { $lte: 1 } }],
    ['empty or not', { a: null }, { a: 'x' }],
    ['yes or no', { a: true }, { a: false }],
    ['one or several', { a: { $in: ['x'] } }, { a: { $in: ['x', 'y'] } }],
    ['none or one', { a: { $in: [] } }, { a: { $in: ['x'] } }],
    ['one reason more', { $or: [{ a: 1 }] }, { $or: [{ a: 1 }, { a: 2 }] }],
    ['the other way round', { $not: { a: 1 } }, { $and: [{ a: 1 }] }],
  ])('tells apart: %s', (_what, one, other) => expect(shapeOf(one)).not.toBe(shapeOf(other)))
})

describe('the values of a condition', () => {
  it.each<[string, object, unknown[]]>([
    ['in order, from within', { $and: [{ a: 1 }, { $or: [{ b: 'x' }, { c: { d: day } }] }], e: 2 }, [1, 'x', day, 2]],
    ['a list is one value', { a: { $in: ['x', 'y'] }, b: 1 }, [['x', 'y'], 1]],
    ['a list of one is the one', { a: { $in: ['x'] } }, ['x']],
    ['a list that is compared as such stays one', { a: { $contains: ['x'] } }, [['x']]],
    ['an empty list is a value', { a: { $in: [] } }, [[]]],
    ['what the text says already is none', { a: null, b: true, $and: [] }, []],
  ])('%s', (_what, condition, values) => expect(valuesOf(condition)).toEqual(values))
})
