import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'
import { draft, file } from '../harness/walk.ts'

let world: World
beforeAll(async () => {
  world = await startServer()
})
afterAll(() => world?.stop())

const jobs = `select data->>'step' as step from pgboss.job where name = 'step-taken' order by created_on, id`

it('a step leaves a job exactly when somebody acts upon it', async () => {
  const citizen = await newCitizen(world.url)
  const admin = await signIn(world.url, 'ideologi')
  const submission = await draft(citizen, paskibra)
  await file(citizen, submission)
  const take = (mutation: string) =>
    admin.ask(`mutation ($input: SubmissionInput!) { ${mutation}(input: $input) { submission { id } } }`, {
      input: { submission },
    })
  await take('takeUp')
  await take('release')
  await citizen.ask('mutation ($input: SubmissionInput!) { withdraw(input: $input) { submission { id } } }', {
    input: { submission },
  })
  const { rows } = await withClient(world.database.ownerUrl, (client) => client.query<{ step: string }>(jobs))
  expect(rows.map(({ step }) => step)).toEqual(['SUBMIT', 'WITHDRAW'])
})
