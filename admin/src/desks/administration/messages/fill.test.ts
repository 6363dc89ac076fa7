import { expect, test } from 'vitest'
import { fill } from './fill.ts'

test('a wording is read with examples in the places of its marks', () => {
  expect(fill('Halo {{firstName}}, {{days}} hari', 'id')).toBe('Halo Rani, 7 hari')
})

test('a mark that is none stays where it stands', () => {
  expect(fill('Halo {{frstName}}', 'id')).toBe('Halo {{frstName}}')
})
