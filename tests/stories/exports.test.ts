import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { eventually } from '../harness/mailbox.ts'
import { newAdmin, newCitizen, signIn } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { draft, file, verify } from '../harness/walk.ts'
import { readSheet } from '../harness/read-sheet.ts'

let world: World
let admin: Client
let number: string

beforeAll(async () => {
  world = await startStory()
  const citizen = await newCitizen(world.url, '=Rani Kusumawardani')
  admin = await signIn(world.url, 'ideologi')
  const original = await draft(citizen, paskibra)
  number = (await file(citizen, original)).number
  await verify(admin, original)
  await copySubmission(world.database.ownerUrl, original, 'COMPLETE', 1200)
})
afterAll(() => world?.stop())

const order = {
  list: 'submissions',
  filter: { status: ['COMPLETE'] },
  sort: 'CREATED_AT',
  descending: true,
  columns: [
    { path: 'number', label: 'Nomor' },
    { path: 'submittedAt' },
    { path: 'dueOn' },
    { path: 'overdue' },
    { path: 'owner.name', label: '+Pemilik' },
    { path: 'answers.PaskibraAnswers.identityNumber' },
    { path: 'answers.PaskibraAnswers.height' },
  ],
  format: 'CSV',
}
const request = 'mutation ($input: RequestExportInput!) { requestExport(input: $input) { export { id } } }'
const requested = async (client: Client, input: object): Promise<string> =>
  (await client.ask<{ requestExport: { export: { id: string } } }>(request, { input })).requestExport.export.id

interface Export {
  state: string
  rows: number
  total: number | null
  fault: string | null
  file: { name: string; mediaType: string } | null
}

async function look(client: Client, id: string): Promise<Export> {
  const { export: found } = await client.ask<{ export: Export }>(
    'query ($id: ID!) { export(id: $id) { state rows total fault file { name mediaType } } }',
    { id },
  )
  return found
}

const ended = (client: Client, id: string) =>
  eventually('The export ends', async () => {
    const found = await look(client, id)
    return ['READY', 'FAILED'].includes(found.state) ? found : undefined
  })

async function fetched(client: Client, id: string): Promise<Uint8Array> {
  const { downloadExport } = await client.ask<{ downloadExport: { url: string } }>(
    'mutation ($id: ID!) { downloadExport(input: { export: $id }) { url } }',
    { id },
  )
  return client.fetchFile(downloadExport.url)
}

test('the whole filtered list becomes a CSV that Excel opens and no formula can hide in', async () => {
  const id = await requested(admin, order)
  expect(await ended(admin, id)).toMatchObject({
    ...{ state: 'READY', rows: 1201, total: 1201, fault: null },
    file: { name: 'submissions-2026-11-20.csv', mediaType: 'text/csv' },
  })
  const bytes = await fetched(admin, id)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines[0]).toBe("Nomor;submittedAt;dueOn;overdue;'+Pemilik;NIK;Tinggi (cm)")
  expect(lines).toHaveLength(1203)
  expect(lines.find((line) => line.startsWith(number))).toMatch(
    /^PSK-2026-000001-\d\d;2026-11-20 \d\d:\d\d:\d\d;2026-\d\d-\d\d;Tidak;'=Rani Kusumawardani;3214035303100001;\d+(\.\d)?$/,
  )
})

test('a workbook has days as days and NIK as text', async () => {
  const id = await requested(admin, { ...order, format: 'XLSX', filter: { ids: await idsOf(number) } })
  expect(await ended(admin, id)).toMatchObject({ state: 'READY', rows: 1 })
  const [heading, row] = await readSheet(await fetched(admin, id))
  expect(heading!.map(({ value }) => value)).toContain('Nomor')
  expect(row![0]).toMatchObject({ type: 'text', value: number })
  expect(row![2]!.type).toBe('date')
  expect(row![4]).toMatchObject({ type: 'text', value: '=Rani Kusumawardani' })
  expect(row![5]).toMatchObject({ type: 'text', value: '3214035303100001' })
  expect(row![6]!.type).toBe('number')
})

const idsOf = async (search: string): Promise<string[]> => {
  const { submissions } = await admin.ask<{ submissions: { nodes: { id: string }[] } }>(
    'query ($search: String!) { submissions(search: $search) { nodes { id } } }',
    { search },
  )
  return submissions.nodes.map(({ id }) => id)
}

test('an export holds what its requester may see when it is read, and nobody else sees it', async () => {
  const stranger = await signIn(world.url, 'ormas')
  const id = await requested(stranger, { ...order, columns: [{ path: 'number' }] })
  expect(await ended(stranger, id)).toMatchObject({ state: 'READY', rows: 0 })
  expect(await look(admin, id).catch(() => null)).toBeNull()
  expect(await admin.codeOf('mutation ($id: ID!) { downloadExport(input: { export: $id }) { url } }', { id })).toBe(
    'NOT_FOUND',
  )
  expect(await admin.codeOf(request, { input: { ...order, list: 'users', columns: [{ path: 'name' }] } })).toBe(
    'FORBIDDEN',
  )
  const citizen = await signIn(world.url, 'warga')
  expect(await citizen.codeOf(request, { input: order })).toBe('FORBIDDEN')
})

test('whoever is suspended before it is read gets nothing', async () => {
  const leaver = await newAdmin(world.url, 'IDEOLOGI', 'Yayan Sopyan')
  const id = await requested(leaver, order)
  await withClient(world.database.ownerUrl, (client) =>
    client.query(`update users set status = 'SUSPENDED' where username = $1`, [leaver.username]),
  )
  const state = () =>
    withClient(world.database.ownerUrl, async (client) => {
      const { rows } = await client.query('select state, fault, rows from exports where id = $1', [id])
      return rows[0].state === 'FAILED' || rows[0].state === 'READY' ? rows[0] : undefined
    })
  expect(await eventually('The export ends', state)).toMatchObject({ state: 'FAILED', fault: 'NOT_ALLOWED' })
})

test('an export can be called off, and three at a time are enough', async () => {
  const cancel = 'mutation ($id: ID!) { cancelExport(input: { export: $id }) { export { state } } }'
  const ids = [await requested(admin, order), await requested(admin, order), await requested(admin, order)]
  const codes = [await admin.codeOf(request, { input: order }), await admin.codeOf(cancel, { id: ids[2] })]
  expect(codes).toEqual(['TOO_MANY_REQUESTS', 'OK'])
  expect((await look(admin, ids[2]!)).state).toBe('CANCELLED')
  for (const id of ids.slice(0, 2)) await ended(admin, id)
  expect(await admin.codeOf(cancel, { id: ids[0] })).toBe('ILLEGAL_STEP')
})

test('who exported what and how many rows is remembered; what was searched for is not', async () => {
  const id = await requested(admin, { ...order, search: '3214035303100001' })
  expect(await ended(admin, id)).toMatchObject({ state: 'READY', rows: 1201 })
  await fetched(admin, id)
  const agency = await signIn(world.url, 'pengelola')
  const { auditEntries } = await agency.ask<{ auditEntries: { nodes: { action: string; detail: object }[] } }>(
    '{ auditEntries(first: 100) { nodes { action subjectId actor detail } } }',
  )
  const lines = auditEntries.nodes.filter((line) => (line as { subjectId?: string }).subjectId === id)
  expect(lines.map(({ action }) => action).sort()).toEqual(['export.download', 'export.finish', 'export.request'])
  expect(lines.find(({ action }) => action === 'export.finish')!.detail).toEqual({ list: 'submissions', rows: 1201 })
  expect(new Set(lines.map((line) => (line as { actor?: string }).actor)).size).toBe(1)
  const kept = await withClient(world.database.ownerUrl, (client) =>
    client.query('select row_to_json(e)::text as whole from exports e union all select detail::text from audit_entry'),
  )
  expect(JSON.stringify(kept.rows)).not.toContain('3214035303100001')
})
