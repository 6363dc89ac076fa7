import { describe, expect, test } from 'vitest'
import { changesOf } from './standard-changes.ts'
import { newRequirement, type StandardDraft } from './standard-draft.ts'

const paper = (key: string) => ({ ...newRequirement(), key, title: { id: `Surat ${key}`, en: `Letter ${key}` } })

const standard: StandardDraft = {
  workingDays: 14,
  correctionDays: 30,
  cost: 0,
  product: { id: 'Surat', en: 'Letter' },
  legalBasis: [{ id: 'Aturan satu', en: 'Rule one' }],
  classification: '200.1.3',
  register: 'WASNAS',
  numberPattern: '{sequence}/{year}',
  activeYears: 1,
  inactiveYears: 4,
  fate: 'DESTROY',
  thresholds: [{ name: 'minimumAge', figure: 16 }],
  requirements: [paper('a'), paper('b'), paper('c')],
}

const but = (change: (draft: StandardDraft) => void): StandardDraft => {
  const draft = structuredClone(standard)
  change(draft)
  return draft
}

describe('what differs between two versions of a standard', () => {
  test.each([
    ['nothing', () => undefined, []],
    ['a number', (draft) => void (draft.workingDays = 10), [{ at: ['workingDays'], before: 14, after: 10 }]],
    [
      'one language of a text',
      (draft) => void (draft.requirements[1]!.title.en = 'Note b'),
      [{ at: ['requirements', 'b', 'title', 'en'], before: 'Letter b', after: 'Note b' }],
    ],
    [
      'a rule more',
      (draft) => void draft.legalBasis.push({ id: 'Aturan dua', en: 'Rule two' }),
      [
        { at: ['legalBasis', 'id'], before: 'Aturan satu', after: 'Aturan satu\nAturan dua' },
        { at: ['legalBasis', 'en'], before: 'Rule one', after: 'Rule one\nRule two' },
      ],
    ],
    [
      'a paper that went: not that the others moved up',
      (draft) => void draft.requirements.shift(),
      [{ at: ['requirements', 'a'], before: { id: 'Surat a', en: 'Letter a' }, after: undefined }],
    ],
    [
      'a paper that came',
      (draft) => void draft.requirements.unshift(paper('d')),
      [{ at: ['requirements', 'd'], before: undefined, after: { id: 'Surat d', en: 'Letter d' } }],
    ],
    [
      'papers that changed places',
      (draft) => void draft.requirements.reverse(),
      [{ at: ['order'], before: ['a', 'b', 'c'], after: ['c', 'b', 'a'] }],
    ],
    ['the order of formats, which means nothing', (draft) => void draft.requirements[0]!.formats.reverse(), []],
    [
      'a threshold that went',
      (draft) => void (draft.thresholds = []),
      [{ at: ['thresholds', 'minimumAge'], before: 16, after: undefined }],
    ],
  ] satisfies [string, (draft: StandardDraft) => void, object[]][])('%s', (_what, change, expected) => {
    expect(changesOf(standard, but(change))).toEqual(expected)
  })
})
