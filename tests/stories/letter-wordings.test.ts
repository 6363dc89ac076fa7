import { afterAll, beforeAll, expect, test } from 'vitest'
import { copySubmission } from '../faults/copy-submission.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'
import { packed, readPdf } from '../harness/pdf.ts'
import { newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { approve, draft, file, issue, verify } from '../harness/walk.ts'

const current = `{ letterWordings(filter: { current: true, service: [PASKIBRA] }) { nodes {
  service letter version considerations opening provisions closing copiesTo
} } }`
const marks = '{ letterWordings(filter: { service: [PASKIBRA] }) { nodes { marks { name meaning { id } optional } } } }'
const versions = `{ letterWordings(filter: { service: [PASKIBRA] }) { nodes {
  version publishedBy { name }
} } }`
const publish = `mutation ($input: PublishLetterWordingInput!) {
  publishLetterWording(input: $input) { wording { version current } }
}`
const preview = 'query ($input: LetterWordingInput!) { previewLetterWording(input: $input) { pdf } }'
const document = 'query ($id: ID!) { document(id: $id) { wording { version } } }'
const links = 'mutation ($input: DocumentInput!) { downloadDocument(input: $input) { url } }'

interface Sentences {
  service: string
  letter: string
  version: number
  provisions: string[]
  closing: string
}

let world: World
let citizen: Client
let admin: Client
let official: Client
/** Two files alike that were approved. */
let approved: [string, string]

beforeAll(async () => {
  world = await startStory()
  citizen = await newCitizen(world.url)
  admin = await signIn(world.url, 'ideologi')
  official = await signIn(world.url, 'kepala')
  await stepUp(official)
  const original = await draft(citizen, paskibra)
  await file(citizen, original)
  await verify(admin, original)
  await approve(official, original)
  approved = [original, (await copySubmission(world.database.ownerUrl, original, 'APPROVED', 1))[0]!]
})
afterAll(() => world?.stop())

async function reworded(changes: Partial<Sentences>): Promise<{ input: Sentences }> {
  const { letterWordings } = await admin.ask<{ letterWordings: { nodes: Sentences[] } }>(current)
  return { input: { ...letterWordings.nodes[0]!, ...changes } }
}

/** Who published each version. */
async function publishers(): Promise<[number, string | undefined][]> {
  const { letterWordings } = await admin.ask<{
    letterWordings: { nodes: { version: number; publishedBy: { name: string } | null }[] }
  }>(versions)
  return letterWordings.nodes
    .toSorted((a, b) => a.version - b.version)
    .map(({ version, publishedBy }) => [version, publishedBy?.name])
}

/** Issues an approved submission: what its letter says, and in which version of the words. */
async function issued(submission: string): Promise<{ text: string; version: number }> {
  const { id } = await issue(admin, submission)
  const { downloadDocument } = await admin.ask<{ downloadDocument: { url: string } }>(links, {
    input: { document: id },
  })
  const text = packed(await readPdf(await admin.fetchFile(downloadDocument.url), 'pdftotext', '@', '-'))
  const answer = await admin.ask<{ document: { wording: { version: number } } }>(document, { id })
  return { text, version: answer.document.wording.version }
}

test('a letter is issued in the words the bidang gave it, and remembers which they were', async () => {
  const before = await issued(approved[0])
  const next = await reworded({ provisions: ['Membawa kartu ini ke {{schoolName}}.'], closing: 'Demikian adanya.' })
  expect(await (await signIn(world.url, 'ormas')).codeOf(publish, next)).toBe('FORBIDDEN')
  expect(await official.codeOf(publish, next)).toBe('FORBIDDEN')
  const answers = await Promise.all([admin.codeOf(publish, next), admin.codeOf(publish, next)])
  expect(answers.sort()).toEqual(['OK', 'STALE'])
  const after = await issued(approved[1])
  expect([before.version, after.version]).toEqual([1, 2])
  expect(after.text).toContain(packed(`Membawa kartu ini ke ${String(paskibra.answers.schoolName)}.`))
  expect(after.text).toContain(packed('Demikian adanya.'))
  expect(before.text).not.toContain(packed('Demikian adanya.'))
  const { me } = await admin.ask<{ me: { name: string } }>('{ me { name } }')
  expect(await publishers()).toEqual([
    [1, undefined],
    [2, me.name],
  ])
})

test('a new wording can be looked at before it is used, with nobody in it', async () => {
  const { version: _, ...input } = (await reworded({ closing: 'Sekian untuk {{schoolName}}.' })).input
  const { previewLetterWording } = await admin.ask<{ previewLetterWording: { pdf: string } }>(preview, { input })
  const text = packed(await readPdf(Buffer.from(previewLetterWording.pdf, 'base64'), 'pdftotext', '@', '-'))
  expect(text).toContain('PRATINJAU')
  expect(text).toContain(packed('Sekian untuk [Nama sekolah].'))
  expect(await (await signIn(world.url, 'ormas')).codeOf(preview, { input })).toBe('FORBIDDEN')
})

test('every fault of a wording is told at once, and a mark nobody fills by its name', async () => {
  const next = await reworded({ provisions: ['Taat.', 'NIK {{identityNumber}}'], closing: ' ' })
  const { errors } = await admin.send(publish, next)
  const fields = errors[0]!.extensions.fields as { field: string; message: string }[]
  expect(fields.map(({ field }) => field)).toEqual(['closing', 'provisions.1'])
  expect(fields[1]!.message).toContain('{{identityNumber}}')
  const { letterWordings } = await admin.ask<{ letterWordings: { nodes: { marks: object[] }[] } }>(marks)
  expect(letterWordings.nodes[0]!.marks).toContainEqual({
    name: 'schoolName',
    meaning: { id: 'Nama sekolah' },
    optional: false,
  })
  expect(await admin.codeOf(publish, await reworded({ letter: 'NO_SUCH_LETTER' }))).toBe('NOT_FOUND')
})
