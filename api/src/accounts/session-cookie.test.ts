import { expect, test } from 'vitest'
import { readSessionCookie, writeSessionCookie } from './session-cookie.ts'

const http = { publicUrl: 'http://localhost:4000' }
const https = { publicUrl: 'https://like-u.purwakartakab.go.id' }

test('over https the cookie is bound to the host', () => {
  const header = writeSessionCookie(https, 'abc', new Date('2026-12-01T00:00:00Z'))
  expect(header).toMatch(/^__Host-likeu=abc; /)
  for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Expires=Tue, 01 Dec 2026']) {
    expect(header).toContain(part)
  }
})

test('over http it works without the prefix', () => {
  expect(writeSessionCookie(http, 'abc')).toMatch(/^likeu=abc; /)
  expect(writeSessionCookie(http, 'abc')).not.toContain('Secure')
})

test('signing out takes it away', () => {
  expect(writeSessionCookie(http, null)).toContain('Expires=Thu, 01 Jan 1970')
})

test('only the right cookie is read', () => {
  expect(readSessionCookie(http, 'a=1; likeu=abc')).toBe('abc')
  expect(readSessionCookie(https, 'likeu=abc')).toBeUndefined()
  expect(readSessionCookie(http, undefined)).toBeUndefined()
})
