import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['2019-12-31', '2019-12-31'],
  ['31/12/2019', '2019-12-31'],
  [' 1-2-2019 ', '2019-02-01'],
  ['1.2.2019', '2019-02-01'],
  ['29/02/2020', '2020-02-29'],
  ['31 Desember 2019', '2019-12-31'],
  ['5 mei 1998', '1998-05-05'],
  ['29/02/2019', undefined],
  ['12/31/2019', undefined],
  ['31 December 2019', undefined],
  ['31/12/19', undefined],
  ['1/1/1800', undefined],
  ['43465', undefined],
  ['', undefined],
])('%s is %s', (cell, day) => expect(readDay(cell)).toBe(day))
