import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holidays2026 } from './holidays-2026.ts'
import { readWorkingClock, receivedOn } from './working-clock.ts'
import { WorkingCalendar } from './working-days.ts'

const calendar = new WorkingCalendar(holidays2026.map(({ day }) => day))
const wib = (moment: string): Date => new Date(`${moment.replace(' ', 'T')}:00+07:00`)

describe.each(['UTC', 'Asia/Jayapura', 'America/Los_Angeles'])('on a machine in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone)
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    ['2026-11-23 10:00', '2026-11-23', 'in office hours'],
    ['2026-11-23 16:00', '2026-11-23', 'at closing time'],
    ['2026-11-23 16:01', '2026-11-24', 'after closing time'],
    ['2026-11-20 16:30', '2026-11-20', 'on a Friday, open half an hour longer'],
    ['2026-11-20 16:31', '2026-11-23', 'after a Friday'],
    ['2026-11-22 00:30', '2026-11-23', 'on a Sunday'],
    ['2026-12-24 09:00', '2026-12-28', 'on collective leave'],
    ['2028-02-28 17:00', '2028-02-29', 'before a leap day'],
  ])('%s counts as received on %s (%s)', (moment, day) => {
    expect(receivedOn(wib(moment), calendar)).toBe(day)
  })

  it.each([
    ['2026-11-23 10:00', 3, '2026-11-26 16:00'],
    ['2026-11-23 17:00', 3, '2026-11-27 16:30'],
    ['2026-12-22 10:00', 3, '2026-12-29 16:00'],
    ['2026-12-30 10:00', 3, '2027-01-04 16:00'],
    ['2026-11-23 10:00', 0, '2026-11-23 16:00'],
  ])('received %s with %i days is due %s', (from, allowance, due) => {
    const clock = readWorkingClock([{ from: wib(from) }], { allowance, calendar }, wib(from))
    expect(clock).toEqual({ usedDays: 0, dueAt: wib(due), overdue: false, running: true })
  })
})

describe('a promise with pauses', () => {
  const promise = { allowance: 3, calendar }
  const first = { from: wib('2026-11-23 10:00'), to: wib('2026-11-25 11:00') }

  it('stands still while the citizen acts', () => {
    const clock = readWorkingClock([first], promise, wib('2026-12-18 10:00'))
    expect(clock).toEqual({ usedDays: 2, dueAt: undefined, overdue: false, running: false })
  })

  it('goes on with the days left', () => {
    const turns = [first, { from: wib('2026-12-18 10:00') }]
    const clock = readWorkingClock(turns, promise, wib('2026-12-21 15:00'))
    expect(clock).toEqual({ usedDays: 3, dueAt: wib('2026-12-21 16:00'), overdue: false, running: true })
    expect(readWorkingClock(turns, promise, wib('2026-12-21 16:01')).overdue).toBe(true)
  })

  it('stays overdue when the office was late before the pause', () => {
    const late = { from: wib('2026-11-23 10:00'), to: wib('2026-11-27 09:00') }
    const clock = readWorkingClock([late, { from: wib('2026-12-01 09:00') }], promise, wib('2026-12-01 10:00'))
    expect(clock).toEqual({ usedDays: 4, dueAt: wib('2026-11-26 16:00'), overdue: true, running: true })
  })

  it('costs nothing when the case leaves before its first working day', () => {
    const turns = [{ from: wib('2026-11-20 20:00'), to: wib('2026-11-21 09:00') }]
    expect(readWorkingClock(turns, promise, wib('2026-11-23 09:00')).usedDays).toBe(0)
  })

  it('has not begun without a turn', () => {
    const clock = readWorkingClock([], promise, wib('2026-11-23 09:00'))
    expect(clock).toEqual({ usedDays: 0, dueAt: undefined, overdue: false, running: false })
  })
})
