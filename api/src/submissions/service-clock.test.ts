import { describe, expect, it } from 'vitest'
import { WorkingCalendar } from '../foundation/working-days.ts'
import { clockRuns, Status, stepNames, stepRule } from './lifecycle.ts'
import { turnClock, turnsClock } from './service-clock.ts'
import { Submission } from './submission.ts'

const promise = { standard: { workingDays: 5, correctionDays: 14 }, calendar: new WorkingCalendar(['2026-11-24']) }
const at = (day: string) => new Date(`${day}T10:00:00+07:00`)

describe('the service clock', () => {
  it('is asked by every step that starts or stops it', () => {
    for (const step of stepNames)
      for (const from of stepRule(step).from)
        if (clockRuns.includes(from) !== clockRuns.includes(stepRule(step).to))
          expect([step, turnsClock(step)]).toEqual([step, true])
  })

  it('is left alone by the steps within the office', () => {
    expect(stepNames.filter((step) => !turnsClock(step))).toEqual([
      ...['TAKE_UP', 'RELEASE', 'TAKE_OVER', 'COMPLETE', 'APPROVE', 'SEND_BACK', 'DELIVER', 'CLOSE', 'LAPSE'],
    ])
  })

  it('counts working days while the office has the file, and gives back those the citizen needed', () => {
    const submission = new Submission()
    turnClock(submission, Status.SUBMITTED, at('2026-11-20'), promise)
    // Friday; the weekend and Tuesday's holiday do not count.
    expect(submission.dueOn).toBe('2026-11-30')
    turnClock(submission, Status.RETURNED, at('2026-11-25'), promise)
    expect(submission).toMatchObject({ usedDays: 2, clockSince: null, correctBy: '2026-12-09' })
    turnClock(submission, Status.SUBMITTED, at('2026-12-02'), promise)
    expect(submission).toMatchObject({ dueOn: '2026-12-07', correctBy: null })
    turnClock(submission, Status.ISSUED, at('2026-12-04'), promise)
    expect(submission.usedDays).toBe(4)
  })
})
