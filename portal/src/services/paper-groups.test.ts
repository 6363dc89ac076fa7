import { expect, test } from 'vitest'
import type { Condition } from './condition-in-words.ts'
import { type Paper, paperGroups } from './paper-groups.ts'

const paper = (key: string, when: Condition | null = null): Paper => ({
  key,
  when: when as Record<string, unknown> | null,
  title: { id: key, en: key },
  help: null,
  required: true,
  formats: ['PDF'],
  maxBytes: 1,
})
const [a, b, c]: Condition[] = ['a', 'b', 'c'].map((question) => ({ question, answered: true }))

test('what belongs together is said once, those for everybody first, narrower conditions at the paper', () => {
  const papers = [
    paper('1', a),
    paper('2'),
    paper('3', { all: [a!, b!] }),
    paper('4', { all: [a!, b!, c!] }),
    paper('5', b),
  ]
  const told = paperGroups(papers).map((group) => [group.when, group.papers.map((one) => [one.key, one.onlyWhen])])
  expect(told).toEqual([
    [undefined, [['2', undefined]]],
    [
      a,
      [
        ['1', undefined],
        ['3', b],
        ['4', { all: [b, c] }],
      ],
    ],
    [b, [['5', undefined]]],
  ])
})
