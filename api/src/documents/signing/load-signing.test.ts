import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDemoCertificate, type DemoCertificate } from './demo-certificate.ts'
import { loadSigning } from './load-signing.ts'
import { SigningFault } from './signing-fault.ts'

const at = (day: string) => ({ now: () => new Date(day) })
const today = at('2026-11-20T03:00:00Z')
let folder: string
let own: DemoCertificate
let p12Path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signing-'))
  own = await makeDemoCertificate(today.now())
  p12Path = join(folder, 'own.p12')
  await writeFile(p12Path, own.p12)
})
afterAll(() => rm(folder, { recursive: true }))

test('two first starts at once make one demonstration certificate, for the owner only', async () => {
  const dataDir = join(folder, 'data')
  const [one, other] = await Promise.all([loadSigning({ dataDir }, today), loadSigning({ dataDir }, today)])
  expect([one.signer.kind, other.signer.kind]).toEqual(['demo', 'demo'])
  expect(one.roots[0]!.fingerprint256).toBe(other.roots[0]!.fingerprint256)
  expect(await readdir(dataDir)).toEqual(['demo-certificate'])
  for (const name of ['signer.p12', 'password', 'authority.pem']) {
    expect((await stat(join(dataDir, 'demo-certificate', name))).mode & 0o777).toBe(0o600)
  }
})

test('later starts use the same one until it expires', async () => {
  const dataDir = join(folder, 'kept')
  const madeAt = async (day: string) => {
    await loadSigning({ dataDir }, at(day))
    return readFile(join(dataDir, 'demo-certificate', 'authority.pem'), 'utf8')
  }
  const first = await madeAt('2026-11-20')
  expect(await madeAt('2031-11-01')).toBe(first)
  expect(await madeAt('2032-01-01')).not.toBe(first)
})

test('a configured certificate signs as itself', async () => {
  const { signer } = await loadSigning({ p12Path, password: own.password, dataDir: folder }, today)
  expect(signer.kind).toBe('p12')
})

test('authorities named in a file are trusted besides our own', async () => {
  const rootsPath = join(folder, 'roots.pem')
  const others = await Promise.all([makeDemoCertificate(today.now()), makeDemoCertificate(today.now())])
  await writeFile(rootsPath, others.map(({ authority }) => authority).join('\n'))
  const { roots } = await loadSigning({ dataDir: folder, rootsPath }, today)
  expect(roots.map(({ subject }) => subject)).toHaveLength(3)
  const none = loadSigning({ dataDir: folder, rootsPath: import.meta.filename }, today)
  await expect(none).rejects.toThrow(SigningFault)
})

test.each([
  ['a wrong password', () => ({ p12Path, password: 'salah' }), today, /password is wrong/],
  ['an expired certificate', () => ({ p12Path, password: own.password }), at('2040-01-01'), /only valid from/],
  ['a certificate not valid yet', () => ({ p12Path, password: own.password }), at('2020-01-01'), /only valid from/],
  ['a missing file', () => ({ p12Path: `${p12Path}.none`, password: '' }), today, /does not exist/],
  ['another file', () => ({ p12Path: import.meta.filename, password: '' }), today, /cannot be opened/],
])('refuses %s', async (_, config, clock, message) => {
  const refusal = loadSigning({ ...config(), dataDir: folder }, clock)
  await expect(refusal).rejects.toThrow(SigningFault)
  await expect(refusal).rejects.toThrow(message)
})
