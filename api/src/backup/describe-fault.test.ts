import { expect, test } from 'vitest'
import { BackupFault } from './backup-fault.ts'
import { describeFault } from './describe-fault.ts'

const coded = (code: string) => Object.assign(new Error('write failed at /mnt/x'), { code })
const named = (name: string) => Object.assign(new Error('refused'), { name })

test.each([
  ['a full disk', coded('ENOSPC'), /no room left[^]*ENOSPC$/],
  ['a full disk of PostgreSQL', coded('53100'), /no room left/],
  ['a folder that is not ours', coded('EACCES'), /cannot be read or written/],
  ['a bucket with other keys', named('AccessDenied'), /cannot be read or written/],
  ['a bucket that is not there', named('NoSuchBucket'), /no such bucket/],
  ['a server that is away', coded('ECONNREFUSED'), /cannot be reached/],
])('%s is told in words, without a stack', (_what, fault, said) => {
  expect(describeFault(fault)).toMatch(said)
  expect(describeFault(fault)).not.toMatch(/^\s+at |\/mnt/m)
})

test('our own words stand as they are, and what nobody foresaw keeps its stack', () => {
  expect(describeFault(new BackupFault({ id: 'Satu.', en: 'One.' }))).toBe('Satu.\nOne.')
  expect(describeFault(new Error('odd'))).toMatch(/odd\n\s+at /)
})
