import { describe, expect, test } from 'vitest'
import {
  faultAfter,
  isSayingEnough,
  type Standing,
  standingOf,
  type Tick,
  tickOf,
  verdictsOf,
  withoutSaved,
  withTick,
} from './tick.ts'

const paper = { kind: 'PAPER', key: 'proposal' } as const
const clean = { file: { state: 'CLEAN' } } as const
const tick = (outcome: Tick['outcome'], note = ''): Tick => ({ ...paper, outcome, note, originalSeen: false })

test.each<[string, Parameters<typeof standingOf>[0], Standing]>([
  ['nobody looked at it', { round: 1, paper: clean }, 'UNSEEN'],
  ['it was found in order', { round: 1, paper: clean, verdict: { outcome: 'OK', round: 1 } }, 'OK'],
  ['it was found wrong', { round: 1, paper: clean, verdict: { outcome: 'WRONG', round: 1 } }, 'WRONG'],
  ['it was in order last round and still lies there', { round: 2, verdict: { outcome: 'OK', round: 1 } }, 'OK'],
  ['it was wrong last round', { round: 2, verdict: { outcome: 'WRONG', round: 1 } }, 'AGAIN'],
  ['it was replaced since', { round: 2, changed: true, verdict: { outcome: 'OK', round: 1 } }, 'AGAIN'],
  ['it was ticked just now', { round: 2, changed: true, verdict: { outcome: 'OK', round: 1 }, tick: tick('OK') }, 'OK'],
  ['it was ticked as expired', { round: 1, tick: tick('EXPIRED') }, 'WRONG'],
  ['it waits for the scan', { round: 1, paper: { file: { state: 'PENDING_SCAN' } }, tick: tick('OK') }, 'SCANNING'],
  ['it is infected', { round: 1, paper: { file: { state: 'REJECTED' } } }, 'INFECTED'],
])('%s', (_name, judged, standing) => {
  expect(standingOf(judged)).toBe(standing)
})

describe('a tick', () => {
  test('keeps the note while one looks for the right fault, and drops it when all is well', () => {
    const unreadable = tickOf(paper, 'UNREADABLE', tick('WRONG', 'Halaman dua hilang.'))
    expect(unreadable.note).toBe('Halaman dua hilang.')
    expect(tickOf(paper, 'OK', unreadable).note).toBe('')
  })

  test.each([
    [undefined, 'WRONG'],
    [tick('OK'), 'WRONG'],
    [tick('EXPIRED'), 'EXPIRED'],
  ])('that finds fault after %j begins with %s', (before, fault) => {
    expect(faultAfter(before)).toBe(fault)
  })

  test.each([
    [tick('OK'), true],
    [tick('WRONG', '  '), false],
    [tick('WRONG', 'Salah tahun.'), true],
  ])('%j says enough: %s', (one, enough) => {
    expect(isSayingEnough(one)).toBe(enough)
  })

  test('is sent without the blanks around its note', () => {
    expect(verdictsOf(withTick({}, tick('WRONG', ' Salah tahun. ')))).toEqual([
      { kind: 'PAPER', key: 'proposal', outcome: 'WRONG', note: 'Salah tahun.', originalSeen: false },
    ])
  })

  test('changed while it was being saved is not lost', () => {
    const saved = withTick({}, tick('OK'))
    const later = withTick(saved, tick('WRONG', 'Ternyata salah.'))
    expect(withoutSaved(later, saved)).toEqual(later)
    expect(withoutSaved(saved, saved)).toEqual({})
  })
})
