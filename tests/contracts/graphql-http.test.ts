import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type World } from '../harness/server.ts'

let world: World
beforeAll(async () => {
  world = await startServer()
})
afterAll(() => world?.stop())

test('every audit of the GraphQL-over-HTTP specification is passed', async () => {
  const audits = serverAudits({ url: `${world.url}/graphql` })
  const results = await Promise.all(audits.map((audit) => audit.fn()))
  expect(results).toHaveLength(61)
  expect(results.filter(({ status }) => status === 'error').map(({ id, name }) => `${id} ${name}`)).toEqual([])
})
