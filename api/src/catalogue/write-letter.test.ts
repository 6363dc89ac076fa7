import { expect, test } from 'vitest'
import type { LetterSentences, Letters } from './letter-wording.ts'
import { writeLetter } from './write-letter.ts'

const sentences: LetterSentences = {
  considerations: ['Surat {{sender}}.'],
  opening: 'Tentang {{title}}:',
  provisions: ['Taat.', 'Melapor kepada {{sender}}.'],
  closing: 'Demikian.',
  copiesTo: ['{{sender}}', 'Bupati'],
}
const letters: Letters<{ title: string; sender?: string }> = {
  form: 'STATEMENT',
  kinds: { ONLY: { title: { id: 'Surat', en: 'Letter' }, sentences } },
  marks: {},
  draft: ({ title, sender }) => ({
    kind: 'ONLY',
    subject: 'Surat',
    rows: [],
    values: { title, sender },
  }),
}

test('marks give way to values', () => {
  expect(writeLetter(letters, { title: 'Desa', sender: 'Dekan' })).toEqual({
    form: 'STATEMENT',
    subject: 'Surat',
    rows: [],
    considerations: ['Surat Dekan.'],
    opening: 'Tentang Desa:',
    provisions: ['Taat.', 'Melapor kepada Dekan.'],
    closing: 'Demikian.',
    copiesTo: ['Dekan', 'Bupati'],
  })
})

test('a sentence of a list whose mark stands for nothing is left out', () => {
  const letter = writeLetter(letters, { title: 'Desa' })
  expect([letter.considerations, letter.provisions, letter.copiesTo]).toEqual([[], ['Taat.'], ['Bupati']])
})

test('the office’s words stand in the place of those that come with LIKE-U', () => {
  const words = { ...sentences, opening: 'Mengenai {{title}}:' }
  expect(writeLetter(letters, { title: 'Desa' }, words).opening).toBe('Mengenai Desa:')
})

test('a value is never read as a wording', () => {
  expect(writeLetter(letters, { title: '{{sender}}', sender: 'Dekan' }).opening).toBe('Tentang {{sender}}:')
})
