import { expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

test('quotes are doubled, formulas are text, what is not told is empty', () => {
  expect(
    writeCsv([
      ['Layanan "A"', 12, null],
      ['=1+1', -3, 0.97],
    ]),
  ).toBe('\uFEFF"Layanan ""A""","12",""\r\n"\'=1+1","-3","0.97"\r\n')
})
