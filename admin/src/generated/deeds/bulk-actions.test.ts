import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, introspectionFromSchema } from 'graphql'
import { expect, test } from 'vitest'
import { resourcesOf } from '../../schema/resources.ts'
import { type Introspection, readSchema } from '../../schema/schema.ts'
import { bulkActionsOf } from './bulk-actions.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8')
const schema = readSchema(introspectionFromSchema(buildSchema(sdl)).__schema as unknown as Introspection)
const { resources } = resourcesOf(schema, { mayDo: () => true, mayRead: () => true })
const deedsOf = (list: string) => bulkActionsOf(resources.get(list)!).map(({ name }) => name)

test.each([
  ['users', 'suspendUser'],
  ['notifications', 'resendNotification'],
  ['holidays', 'removeHoliday'],
])('many %s at once: %s', (list, deed) => {
  expect(deedsOf(list)).toContain(deed)
})

test.each([
  ['documents', 'revokeDocument'],
  ['obligations', 'waiveObligation'],
])('%s one by one: %s', (list, deed) => {
  expect(resources.get(list)!.actions.map(({ name }) => name)).toContain(deed)
  expect(deedsOf(list)).not.toContain(deed)
})

test('the steps of a file are never taken by the list', () => {
  expect(deedsOf('submissions')).toEqual([])
})
