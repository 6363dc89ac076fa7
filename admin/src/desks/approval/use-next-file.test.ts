import { expect, test } from 'vitest'
import { nextFile } from './use-next-file.ts'

const inbox = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test.each([
  ['the one below', inbox, 'a', 'b'],
  ['after the last the first', inbox, 'c', 'a'],
  ['after one that has left the inbox the first', inbox, 'decided', 'a'],
  ['none when it is the only one', [{ id: 'a' }], 'a', undefined],
  ['none when nothing waits', [], 'a', undefined],
])('the next file: %s', (_name, mine, current, next) => {
  expect(nextFile(mine, current)).toBe(next)
})
