import { describe, expect, it } from 'vitest'
import '../../services/index.ts'
import type { LetterSentences } from '../../catalogue/letter-wording.ts'
import { allServices } from '../../catalogue/service-type.ts'
import { findLetterFaults } from './find-letter-faults.ts'

const meaning = { id: 'Nama', en: 'Name' }
const marks = { name: { meaning }, sender: { meaning, optional: true } }
const fine: LetterSentences = {
  considerations: ['Surat {{sender}}.'],
  opening: 'Tentang {{name}}:',
  provisions: [],
  closing: 'Demikian.',
  copiesTo: ['Bupati'],
}
const fieldsOf = (changes: Partial<LetterSentences>): string[] =>
  findLetterFaults({ ...fine, ...changes }, marks).map(({ field }) => field)

describe('the sentences of a letter', () => {
  it('are fine as they come with LIKE-U', () => {
    const faults = allServices().flatMap(({ kind, letters }) =>
      Object.values(letters.kinds).flatMap(({ sentences }) =>
        findLetterFaults(sentences, letters.marks).map(({ field }) => `${kind} ${field}`),
      ),
    )
    expect(faults).toEqual([])
  })

  it.each<[string, Partial<LetterSentences>, string[]]>([
    ['nothing is wrong', {}, []],
    ['a sentence is empty', { closing: '' }, ['closing']],
    ['a sentence is too long', { provisions: ['a'.repeat(1001)] }, ['provisions.0']],
    ['there are too many', { copiesTo: Array<string>(16).fill('Bupati') }, ['copiesTo']],
    ['a mark is unknown', { provisions: ['Taat.', '{{nik}}'] }, ['provisions.1']],
    ['a mark that may be missing is not in a list', { opening: 'Dari {{sender}}' }, ['opening']],
    ['braces are left over', { closing: 'Demikian {{ name }}' }, ['closing']],
    ['a letter cannot be printed', { copiesTo: ['محمد'] }, ['copiesTo.0']],
  ])('%s', (_, changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields)
  })

  it('name the mark that cannot be used', () => {
    expect(findLetterFaults({ ...fine, closing: '{{nik}}' }, marks)[0]!.message.id).toContain('{{nik}}')
  })
})
