import { expect, test } from 'vitest'
import { whereToNext } from './where-to-next.ts'

const origin = 'https://like-u.example'

test.each([
  ['?lanjut=%2Flaporan%2Fabc%3Fbagian%3D2', '/laporan/abc?bagian=2'],
  ['?lanjut=akun', '/akun'],
  ['', '/'],
  ['?lanjut=', '/'],
  ['?lanjut=https://jahat.example/akun', '/'],
  ['?lanjut=//jahat.example', '/'],
  ['?lanjut=/%5Cjahat.example', '/'],
  ['?lanjut=/%09/jahat.example', '/'],
  ['?lanjut=http:jahat.example', '/'],
  ['?lanjut=/x/..//jahat.example', '/'],
  ['?lanjut=javascript:alert(1)', '/'],
  ['?lanjut=https://like-u.example@jahat.example', '/'],
  ['?lanjut=https://warga@like-u.example/akun', '/'],
  ['?lanjut=http://like-u.example/akun', '/'],
])('%s leads to %s', (search, path) => {
  expect(whereToNext(search, origin)).toBe(path)
})
