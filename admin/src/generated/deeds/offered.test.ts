import { expect, test } from 'vitest'
import type { Action, Field } from '../../schema/resource.ts'
import { offered } from './offered.ts'

const actions = ['createDocument', 'replaceDocument', 'revokeDocument', 'downloadDocument'].map(
  (name) => ({ name, does: name.startsWith('create') ? 'CREATE' : 'RUN', inputs: [] }) as unknown as Action,
)
const deedsOn = (record: object, fields: string[] = []) =>
  offered({ actions, fields: fields.map((name) => ({ name }) as Field) }, { id: '1', ...record }).map(
    ({ name }) => name,
  )

test('a record that says nothing is offered with every deed, but for making another', () => {
  expect(deedsOn({})).toEqual(['replaceDocument', 'revokeDocument', 'downloadDocument'])
})

test('what a record says is not the reader’s is not offered', () => {
  expect(deedsOn({ mayRevoke: false, mayReplace: true })).toEqual(['replaceDocument', 'downloadDocument'])
})

test('where a record tells its steps, only they are offered', () => {
  expect(deedsOn({ availableSteps: ['REPLACE'] }, ['availableSteps'])).toEqual(['replaceDocument'])
})
