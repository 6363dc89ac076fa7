import { expect, test } from 'vitest'
import { readUploadRange } from './upload-range.ts'

test.each([
  ['the whole file', undefined, '100', { start: 0, end: 100 }],
  ['the whole file, length unsaid', undefined, undefined, { start: 0, end: 100 }],
  ['the first part', 'bytes 0-49/100', '50', { start: 0, end: 50 }],
  ['the last byte', 'bytes 99-99/100', '1', { start: 99, end: 100 }],
])('%s', (_name, range, length, expected) => {
  expect(readUploadRange({ 'content-range': range, 'content-length': length }, 100)).toEqual(expected)
})

test.each([
  ['one byte more', undefined, '101', 'PAYLOAD_TOO_LARGE'],
  ['one byte less', undefined, '99', 'BAD_REQUEST'],
  ['nothing', undefined, '0', 'BAD_REQUEST'],
  ['another total', 'bytes 0-9/99', '10', 'BAD_REQUEST'],
  ['past the end', 'bytes 90-100/100', '11', 'BAD_REQUEST'],
  ['backwards', 'bytes 9-0/100', undefined, 'BAD_REQUEST'],
  ['more than the range', 'bytes 0-9/100', '11', 'PAYLOAD_TOO_LARGE'],
  ['no range at all', 'bytes */100', '0', 'BAD_REQUEST'],
  ['an absurd number', 'bytes 0-99999999999999999999/100', undefined, 'BAD_REQUEST'],
])('refuses %s', (_name, range, length, code) => {
  expect(() => readUploadRange({ 'content-range': range, 'content-length': length }, 100)).toThrow(
    expect.objectContaining({ code }),
  )
})
