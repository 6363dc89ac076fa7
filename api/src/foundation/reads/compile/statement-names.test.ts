import { expect, test } from 'vitest'
import { StatementNames } from './statement-names.ts'

test('a statement is named when it comes again, and keeps its name', () => {
  const names = new StatementNames()
  expect(names.nameFor('select 1')).toBeUndefined()
  expect(names.nameFor('select 1')).toBe('read_1')
  expect(names.nameFor('select 2')).toBeUndefined()
  expect(names.nameFor('select 1')).toBe('read_1')
})

test('no more than 150 are named, however many come again', () => {
  const names = new StatementNames()
  const texts = Array.from({ length: 400 }, (_, index) => `select ${index}`)
  const given = [...texts, ...texts].map((text) => names.nameFor(text)).filter(Boolean)
  expect(new Set(given).size).toBe(150)
  expect(names.nameFor('select 0')).toBe('read_1')
})

test('texts seen but once are forgotten after a while, names never', () => {
  const names = new StatementNames()
  names.nameFor('rare')
  names.nameFor('often')
  names.nameFor('often')
  for (let index = 0; index < 1000; index += 1) names.nameFor(`select ${index}`)
  expect(names.nameFor('rare')).toBeUndefined()
  expect(names.nameFor('often')).toBe('read_1')
})
