import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { demoPassword } from '../../api/src/database/demo-password.ts'
import { type ChildServer, startChild } from '../faults/child-server.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import { Client } from '../harness/client.ts'
import { messagesTo } from '../harness/mailbox.ts'
import { citizenPassword, newCitizen, signIn } from '../harness/people.ts'
import { freePort } from '../harness/server.ts'
import { draft, wholeWay } from '../harness/walk.ts'

let dataDir: string
let server: ChildServer
/** Where the welcome ends, which names the demo people's password on purpose. */
let welcomed: number
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'like-u-log-'))
  server = await startChild(dataDir, await freePort(), { LOG_LEVEL: 'trace' })
  welcomed = server.log().length
}, 90_000)
afterAll(async () => {
  await server?.end('SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
})

describe('the log at its most talkative', () => {
  it('holds nothing of a person after a whole life and many mistakes', async () => {
    const citizen = await newCitizen(server.url, 'Wulan Handayani')
    const people = {
      citizen,
      admin: await signIn(server.url, 'ideologi'),
      official: await signIn(server.url, 'kepala'),
    }
    await wholeWay(people, paskibra)
    await makeMistakes()
    const references = await failInside(citizen)
    const { fullName, identityNumber, phone, email, parentName } = paskibra.answers
    const tokens = (await messagesTo(server.url, citizen.email)).flatMap(
      ({ text }) => text.match(/#[\w=.-]{16,}/g) ?? [],
    )
    const secrets = [
      demoPassword,
      citizenPassword,
      citizen.session.split('=')[1]!,
      ...tokens.map((token) => token.split('=').at(-1)!),
    ]
    const personal = [
      'Wulan Handayani',
      citizen.email,
      fullName,
      identityNumber,
      phone,
      email,
      parentName,
      'salah-sandi',
      'tak-dikenal',
    ]
    expect(tokens.length).toBeGreaterThan(0)
    const log = server.log().slice(welcomed)
    for (const word of [...secrets, ...personal]) expect(log).not.toContain(word)
    for (const reference of references) expect(log).toContain(reference)
  }, 90_000)

  it('is one JSON object per line, but for the welcome', () => {
    const lines = server
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
  })
})

/** Lets the database refuse answers in the midst of being written; the references people are given lead to the log. */
async function failInside(citizen: Client): Promise<string[]> {
  const submission = await draft(citizen, paskibra)
  await withClient(server.ownerUrl(), (client) =>
    client.query('alter table paskibra_answers add check (year is null) not valid'),
  )
  const { errors } = await citizen.send(
    'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { faults { question } } }',
    { input: { submission, answers: { paskibra: { ...paskibra.answers, nickname: 'Salsabila' } } } },
  )
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL'])
  return errors.map(({ extensions }) => extensions.reference as string)
}

async function makeMistakes(): Promise<void> {
  const anyone = new Client(server.url)
  const sign = 'mutation ($input: SignInInput!) { signIn(input: $input) { totpRequired } }'
  await anyone.send(sign, { input: { identifier: 'tak-dikenal\r\n{"level":60}', password: 'salah-sandi' } })
  await anyone.send('mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { message } }', {
    input: { token: 'salah-sandi' },
  })
  await anyone.send('{ me { "salah-sandi" } }')
  await fetch(`${server.url}/graphql?query=salah-sandi`)
  await fetch(`${server.url}/tak-dikenal/salah-sandi`)
}
