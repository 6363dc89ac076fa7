import 'reflect-metadata'
import { beforeEach, expect, it } from 'vitest'
import type { Work } from '../foundation/work.ts'
import { Obligation } from './obligation.ts'
import { linkSecret, opensLink, readToken, renewLink } from './report-link.ts'

let now: Date
let obligation: Obligation
const settings = { publicUrl: '', production: false, secret: 'a secret of this test only' }
const work = { settings, clock: { now: () => now } } as unknown as Work

beforeEach(() => {
  now = new Date('2026-11-21T10:00:00+07:00')
  obligation = Object.assign(new Obligation(), { dueOn: '2026-12-01' })
  renewLink(work, obligation)
})

it('works until thirty days after the due day', () => {
  const secret = linkSecret(settings, obligation)
  expect(opensLink(work, obligation, secret)).toBe(true)
  now = new Date('2026-12-31T23:59:00+07:00')
  expect(opensLink(work, obligation, secret)).toBe(true)
  now = new Date('2027-01-01T00:00:00+07:00')
  expect(opensLink(work, obligation, secret)).toBe(false)
})

it('dies when another is made', () => {
  const secret = linkSecret(settings, obligation)
  renewLink(work, obligation)
  expect(opensLink(work, obligation, secret)).toBe(false)
  expect(opensLink(work, obligation, linkSecret(settings, obligation))).toBe(true)
})

it('opens no other obligation, and none that never had a link', () => {
  const other = Object.assign(new Obligation(), { dueOn: '2026-12-01' })
  expect(opensLink(work, other, linkSecret(settings, other))).toBe(false)
  renewLink(work, other)
  expect(opensLink(work, other, linkSecret(settings, obligation))).toBe(false)
})

it('reads a token, and only a token', () => {
  const secret = linkSecret(settings, obligation)
  expect(readToken(` ${obligation.id}.${secret} `)).toEqual({ obligation: obligation.id, secret })
  for (const token of ['', '.', obligation.id, `${obligation.id}.`, `x.${secret}`, `${obligation.id}.${secret}.x`])
    expect(readToken(token)).toBeUndefined()
})
