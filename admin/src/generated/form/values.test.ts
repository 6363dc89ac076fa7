import { describe, expect, test } from 'vitest'
import type { Action, Input } from '../../schema/resource.ts'
import { inputOf, valuesOf } from './values.ts'

const input = (name: string, rest: Partial<Input> = {}): Input => ({
  name,
  owner: 'Room',
  kind: { is: 'text' },
  several: false,
  required: false,
  inputs: [],
  ...rest,
})

const inputs = [
  input('name', { required: true }),
  input('note'),
  input('floor', { kind: { is: 'number' } }),
  input('open', { kind: { is: 'boolean' } }),
  input('divisionId', { kind: { is: 'reference', to: 'divisions' } }),
  input('title', { kind: { is: 'localized' } }),
  input('lines', { several: true }),
  input('doors', { kind: { is: 'group', of: 'Door' }, several: true, inputs: [input('colour')] }),
  input('limits', { kind: { is: 'json' } }),
]
const action: Action = { name: 'updateRoom', does: 'UPDATE', inputType: 'X', wantsVersion: true, inputs, answer: '' }

const record = {
  name: 'Aula',
  note: 'by the stairs',
  floor: 2,
  open: true,
  division: { id: 'd1', name: 'Wasnas' },
  title: { id: 'Aula', en: 'Hall' },
  lines: ['one', 'two'],
  doors: [{ colour: 'red' }],
  limits: { chairs: 40 },
}
const before = valuesOf(inputs, record)

describe('a form', () => {
  test('begins with what the record holds', () => {
    expect(before).toEqual({
      name: 'Aula',
      note: 'by the stairs',
      floor: 2,
      open: true,
      divisionId: 'd1',
      title: { id: 'Aula', en: 'Hall' },
      lines: 'one\ntwo',
      doors: [{ colour: 'red' }],
      limits: '{\n  "chairs": 40\n}',
    })
  })

  test('sends what was changed and what is always wanted', () => {
    expect(inputOf(action, { ...before, floor: 3 }, before)).toEqual({ name: 'Aula', floor: 3 })
  })

  test.each([
    ['emptied text', { note: null }, { note: null }],
    ['emptied by the keyboard', { note: '' }, { note: null }],
    ['no number any more', { floor: null }, { floor: null }],
    ['nought', { floor: 0 }, { floor: 0 }],
    ['no', { open: false }, { open: false }],
    ['nobody', { divisionId: null }, { divisionId: null }],
    ['no text in either language', { title: { id: '', en: '' } }, { title: null }],
    ['lines', { lines: 'one\n\n two ' }, { lines: ['one', 'two'] }],
    ['no rows', { doors: [] }, { doors: [] }],
    ['rows', { doors: [{ colour: '' }] }, { doors: [{ colour: null }] }],
    ['JSON', { limits: '{"chairs":1}' }, { limits: { chairs: 1 } }],
  ])('sends %s as such', (_what, changed, sent) => {
    expect(inputOf(action, { ...before, ...changed }, before)).toEqual({ name: 'Aula', ...sent })
  })
})
