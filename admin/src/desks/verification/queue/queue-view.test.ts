import { describe, expect, test } from 'vitest'
import { filterOf, type QueuePlace, readPlace, writePlace } from './queue-view.ts'

const desk = { me: 'wasnas', division: 'wasnas-division' }
const search: QueuePlace = { view: 'waiting', sort: 'DUE_ON', page: 1 }

describe('the filter', () => {
  test('of files that wait keeps to the bidang', () => {
    expect(filterOf(search, desk, '2026-11-20')).toEqual({
      status: ['SUBMITTED'],
      division: { in: ['wasnas-division'] },
    })
  })

  test('of my files asks for what I hold', () => {
    expect(filterOf({ ...search, view: 'mine' }, desk, '2026-11-20')).toMatchObject({
      status: ['IN_VERIFICATION'],
      holder: { in: ['wasnas'] },
    })
  })

  test('of all files leaves drafts to their owners', () => {
    expect(filterOf({ ...search, view: 'all' }, desk, '2026-11-20').status).not.toContain('DRAFT')
  })

  test('of one state counts among all files only', () => {
    expect(filterOf({ ...search, view: 'all', state: 'LAPSED' }, desk, '2026-11-20').status).toEqual(['LAPSED'])
    expect(filterOf({ ...search, view: 'returned', state: 'LAPSED' }, desk, '2026-11-20').status).toEqual(['RETURNED'])
  })

  test('of one holder counts among files in hand only', () => {
    expect(filterOf({ ...search, view: 'inHand', holder: 'ayu' }, desk, '2026-11-20').holder).toEqual({ in: ['ayu'] })
    expect(filterOf({ ...search, holder: 'ayu' }, desk, '2026-11-20').holder).toBeUndefined()
  })

  test.each([
    ['overdue', { to: '2026-11-30' }],
    ['today', { from: '2026-12-01', to: '2026-12-01' }],
    ['soon', { from: '2026-12-01', to: '2026-12-04' }],
    ['week', { from: '2026-12-01', to: '2026-12-08' }],
  ] as const)('%s is %j on the first of December', (due, dueOn) => {
    expect(filterOf({ ...search, due }, desk, '2026-12-01').dueOn).toEqual(dueOn)
  })
})

describe('the address', () => {
  test('says nothing of what is as usual', () => {
    expect(writePlace(search).toString()).toBe('')
  })

  test.each<QueuePlace>([
    search,
    {
      view: 'all',
      service: 'RESEARCH_PERMIT',
      state: 'ISSUED',
      holder: 'ayu',
      due: 'overdue',
      sort: 'SUBMITTED_AT',
      page: 3,
    },
  ])('gives back what was written into it', (wanted) => {
    expect(readPlace(writePlace(wanted))).toEqual(wanted)
  })

  test('is read without harm when somebody wrote nonsense into it', () => {
    expect(readPlace(new URLSearchParams('view=x&due=never&sort=NAME&page=-3&service=<b>'))).toEqual(search)
  })
})
