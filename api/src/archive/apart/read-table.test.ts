import { expect, test } from 'vitest'
import { readTable, sureness, textOf } from './read-table.ts'

const table = [
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
  '1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t',
  '5\t1\t1\t1\t1\t1\t300\t400\t210\t50\t96.5\tSurat',
  '5\t1\t1\t1\t1\t2\t530\t400\t300\t50\t90\tketerangan',
  '5\t1\t1\t1\t2\t1\t300\t480\t60\t50\t30\tNo',
  '5\t1\t1\t1\t2\t2\t400\t480\t60\t50\t0\t ',
].join('\n')

test('words stand where they were seen, line by line', () => {
  const words = readTable(table)
  expect(words[1]).toMatchObject({ text: 'keterangan', left: 530, top: 400, width: 300, height: 50, confidence: 90 })
  expect(textOf(words)).toBe('Surat keterangan\nNo')
})

test('a page without words is no reading at all', () => {
  expect(readTable('')).toEqual([])
  expect(sureness([])).toBe(0)
  expect(sureness(readTable(table))).toBeCloseTo((5 * 96.5 + 10 * 90 + 2 * 30) / 17)
})
