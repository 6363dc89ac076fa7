import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { packed, readPdf } from '../harness/pdf.ts'
import { newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, draft, file, issue, verify } from '../harness/walk.ts'

let world: World
let citizen: Client
let admin: Client
let official: Client
let submission: string

beforeAll(async () => {
  world = await startStory()
  citizen = await newCitizen(world.url)
  admin = await signIn(world.url, 'ideologi')
  official = await signIn(world.url, 'kepala')
  submission = await draft(citizen, paskibra)
  await file(citizen, submission)
})
afterAll(() => world?.stop())

const ask = 'query ($id: ID!) { previewLetter(submission: $id) { url } }'
async function seenBy(client: Client): Promise<string> {
  const { previewLetter } = await client.ask<{ previewLetter: { url: string } }>(ask, { id: submission })
  return packed(await readPdf(await client.fetchFile(previewLetter.url), 'pdftotext', '@', '-'))
}
const count = async (table: string) =>
  withClient(world.database.ownerUrl, async (client) =>
    Number((await client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count),
  )

test('the official sees the letter they would sign, the admin the one to issue; nothing is taken or kept', async () => {
  expect(await admin.codeOf(ask, { id: submission })).toBe('ILLEGAL_STEP')
  await verify(admin, submission)
  const files = await count('stored_files')
  const { me } = await official.ask<{ me: { name: string } }>('{ me { name } }')
  const seen = await seenBy(official)
  expect(seen).toContain('PRATINJAU')
  expect(seen).toContain(packed('Salsabila Putri Maharani'))
  expect(seen).toContain(packed(me.name))
  expect(await seenBy(admin)).toContain(packed('(nama pejabat)'))
  await approve(official, submission)
  expect(await seenBy(admin)).toContain(packed(me.name))
  expect([await count('stored_files'), await count('issued_document')]).toEqual([files, 0])
  const { number } = await issue(admin, submission)
  expect(number).toMatch(/\/1\//)
  expect(await admin.codeOf(ask, { id: submission })).toBe('ILLEGAL_STEP')
})

test('the address alone opens nothing', async () => {
  const url = `${world.url}/previews/${submission}`
  expect((await fetch(url)).status).toBe(401)
  for (const [client, status] of [
    [citizen, 403],
    [await signIn(world.url, 'ormas'), 404],
    [admin, 409],
  ] as const)
    expect((await fetch(url, { headers: { cookie: client.session } })).status).toBe(status)
})
