import { expect, test } from 'vitest'
import { maskName } from './mask-name.ts'

test.each([
  ['Budi Santoso', 'B*** S******'],
  ['  Siti  ', 'S***'],
  ['PT Maju Jaya', 'P* M*** J***'],
  ['Đặng Thị Ý', 'Đ*** T** Ý'],
  ['', ''],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
