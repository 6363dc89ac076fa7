import { expect, test } from 'vitest'
import { estimateStrength } from './estimate-strength.ts'

test.each([
  ['pendek', 'SHORT'],
  ['aaaaaaaaaaaa', 'WEAK'],
  ['1234567890', 'WEAK'],
  ['qwertyuiop12', 'WEAK'],
  ['password2026', 'WEAK'],
  ['rani-kusuma-99', 'PERSONAL'],
  ['bukit hijau 7', 'FAIR'],
  ['gunung-burangrang-sore', 'GOOD'],
])('%s is %s', (password, strength) => {
  expect(estimateStrength(password, ['Rani Kusumawardani', 'rani@contoh.id'])).toBe(strength)
})
