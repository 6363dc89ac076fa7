import { expect, test } from 'vitest'
import { approvable, isRead, withRead } from './reading.ts'

const file = (id: string, version: number, ...availableSteps: string[]) => ({ id, version, availableSteps })

test('a file counts as read in the version that was read', () => {
  const reading = withRead(new Map(), file('a', 3))
  expect(isRead(reading, file('a', 3))).toBe(true)
  expect(isRead(reading, file('b', 3))).toBe(false)
})

test('a file that changed after it was read has to be read again', () => {
  const reading = withRead(new Map(), file('a', 3))
  expect(isRead(reading, file('a', 4))).toBe(false)
  expect(isRead(withRead(reading, file('a', 4)), file('a', 4))).toBe(true)
})

test('reading another file forgets none', () => {
  const reading = withRead(withRead(new Map(), file('a', 1)), file('b', 1))
  expect(isRead(reading, file('a', 1))).toBe(true)
})

test('only what was chosen, read and is one’s own to approve is approved together', () => {
  const files = [
    file('chosen and read', 1, 'APPROVE'),
    file('read only', 1, 'APPROVE'),
    file('chosen only', 1, 'APPROVE'),
    file('somebody else’s', 1),
  ]
  const chosen = new Set(['chosen and read', 'chosen only', 'somebody else’s'])
  const reading = [files[0]!, files[1]!, files[3]!].reduce(withRead, new Map())
  expect(approvable(files, chosen, reading).map(({ id }) => id)).toEqual(['chosen and read'])
})
