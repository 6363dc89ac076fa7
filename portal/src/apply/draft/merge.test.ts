import { describe, expect, it } from 'vitest'
import { isSame, merge } from './merge.ts'

describe('answers given in two places', () => {
  it.each([
    ['typed here only', { title: 'baru' }, { title: 'lama' }, { title: 'lama' }, 'baru', ['title'], []],
    ['changed elsewhere only', {}, { title: 'lama' }, { title: 'mereka' }, 'mereka', [], []],
    ['the same on both sides', { title: 'sama' }, { title: 'lama' }, { title: 'sama' }, 'sama', [], []],
    [
      'different on both sides',
      { title: 'baru' },
      { title: 'lama' },
      { title: 'mereka' },
      'baru',
      ['title'],
      ['title'],
    ],
    [
      'emptied here, changed elsewhere',
      { title: '' },
      { title: 'lama' },
      { title: 'mereka' },
      '',
      ['title'],
      ['title'],
    ],
    ['emptied on both sides', { title: '' }, { title: 'lama' }, { title: null }, null, [], []],
  ])('%s', (_, mine, known, theirs, shown, unsaved, differing) => {
    const merged = merge(mine, known, theirs)
    expect(merged.answers.title).toBe(shown)
    expect(merged.unsaved).toEqual(unsaved)
    expect(merged.differences.map(({ key }) => key)).toEqual(differing)
  })

  it('what was sent from here and got no answer is nobody else’s change', () => {
    const typedOn = { title: 'Air bersih di Wanayasa' }
    const { differences, unsaved } = merge(typedOn, {}, { title: 'Air' }, { title: 'Air' })
    expect(differences).toEqual([])
    expect(unsaved).toEqual(['title'])
  })

  it.each([
    [[{ name: 'A', phone: null }], [{ name: 'A' }], true],
    [[{ name: 'A' }], [{ name: 'A' }, { name: 'B' }], false],
    [false, null, false],
    [0, '', false],
    [['S1'], ['S1'], true],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same)
    expect(isSame(other, one)).toBe(same)
  })
})
