import { beforeEach, expect, test } from 'vitest'
import { isValidLink, signDownload, type LinkProof } from './download-links.ts'

const file = '0199aa00-0000-7000-8000-000000000001'
const settings = { publicUrl: 'http://localhost:4000', production: false, secret: 'a secret of this installation' }
let now = new Date()
const deps = { settings, clock: { now: () => now } }
beforeEach(() => (now = new Date('2026-11-21T08:00:00+07:00')))

const proofOf = (url: string): LinkProof => Object.fromEntries(new URL(url).searchParams) as unknown as LinkProof

test('a link works for its file, for five minutes', () => {
  const proof = proofOf(signDownload(deps, file))
  expect(isValidLink(deps, file, proof)).toBe(true)
  now = new Date('2026-11-21T08:04:59+07:00')
  expect(isValidLink(deps, file, proof)).toBe(true)
  now = new Date('2026-11-21T08:05:00+07:00')
  expect(isValidLink(deps, file, proof)).toBe(false)
})

test('a link bound to a session works in that session only', () => {
  const url = signDownload(deps, file, 'session-of-siti')
  expect(url).not.toContain('session-of-siti')
  expect(isValidLink(deps, file, proofOf(url), 'session-of-siti')).toBe(true)
  expect(isValidLink(deps, file, proofOf(url), 'session-of-budi')).toBe(false)
  expect(isValidLink(deps, file, proofOf(url))).toBe(false)
})

test.each<[string, Partial<LinkProof>]>([
  ['another end', { expires: '1900000000' }],
  ['an end that is no number', { expires: 'never' }],
  ['no binding', { who: '' }],
  ['another signature', { signature: 'x'.repeat(43) }],
  ['a shorter signature', { signature: 'x' }],
])('a link changed to %s does not work', (_name, change) => {
  const proof = proofOf(signDownload(deps, file, 'session'))
  expect(isValidLink(deps, file, { ...proof, ...change }, 'session')).toBe(false)
})

test('a link for another file, or of another installation, does not work', () => {
  const proof = proofOf(signDownload(deps, file))
  expect(isValidLink(deps, file.replace(/1$/, '2'), proof)).toBe(false)
  const elsewhere = { ...deps, settings: { ...settings, secret: 'another secret' } }
  expect(isValidLink(elsewhere, file, proof)).toBe(false)
})
