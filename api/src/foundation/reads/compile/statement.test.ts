import { describe, expect, it } from 'vitest'
import { Statement, allOf, literal, name } from './statement.ts'

describe('a statement', () => {
  it('numbers the values its text holds, in order, and leaves out those that were thought of and dropped', () => {
    const statement = new Statement()
    const first = statement.value({ call: 0, place: 0 }, 'text')
    const dropped = statement.value({ call: 0, place: 1 }, 'text')
    const mine = statement.value({ viewer: 'id' }, 'uuid')
    expect(dropped).not.toBe(first)
    expect(statement.finish(`a = ${mine} and b = ${first} and c = ${mine}`)).toEqual({
      text: 'a = $1::uuid and b = $2::text and c = $1::uuid',
      sources: [{ viewer: 'id' }, { call: 0, place: 0 }],
    })
  })

  it('gives the same value of the same type one place only', () => {
    const statement = new Statement()
    expect(statement.value({ viewer: 'id' }, 'uuid')).toBe(statement.value({ viewer: 'id' }, 'uuid'))
    expect(statement.value({ viewer: 'id' }, 'uuid')).not.toBe(statement.value({ viewer: 'id' }, 'text'))
  })

  it('writes names and texts of our own so that they end where they end', () => {
    expect(name('a"b')).toBe('"a""b"')
    expect(literal("a'b")).toBe("'a''b'")
  })

  it('leaves out conditions that always hold', () => {
    expect(allOf('true', 'a', 'true', 'b')).toBe('a and b')
    expect(allOf('true')).toBe('true')
  })
})
