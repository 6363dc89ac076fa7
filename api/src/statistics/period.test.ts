import { describe, expect, it } from 'vitest'
import { periodOf, stretchesOf, TrendStep } from './period.ts'

const today = '2026-11-20'

describe('the period of a dashboard', () => {
  it('is the last thirty days, today included', () => {
    expect(periodOf({}, today)).toEqual({ from: '2026-10-22', to: today })
  })

  it.each([
    [{ from: '2026-11-21' }, 'from'],
    [{ from: '2026-11-02', to: '2026-11-01' }, 'from'],
    [{ from: '0001-01-01' }, 'from'],
    [{ from: today, to: '9999-12-31' }, 'to'],
  ])('refuses %o', (asked, field) => {
    expect(() => periodOf(asked, today)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ fields: [expect.objectContaining({ field })] }),
      }),
    )
  })

  it.each([
    [TrendStep.DAY, '2026-10-31', '2026-11-01', ['2026-10-31/2026-10-31', '2026-11-01/2026-11-01']],
    [
      TrendStep.WEEK,
      '2026-11-14',
      '2026-11-24',
      ['2026-11-14/2026-11-15', '2026-11-16/2026-11-22', '2026-11-23/2026-11-24'],
    ],
    [
      TrendStep.MONTH,
      '2025-12-15',
      '2026-02-01',
      ['2025-12-15/2025-12-31', '2026-01-01/2026-01-31', '2026-02-01/2026-02-01'],
    ],
    [TrendStep.DAY, today, today, [`${today}/${today}`]],
  ])('is cut by %s from %s to %s', (step, from, to, stretches) => {
    expect(stretchesOf({ from, to }, step).map((one) => `${one.from}/${one.to}`)).toEqual(stretches)
  })

  it('has no more points than a chart shows', () => {
    const years = { from: '2020-01-01', to: today }
    expect(() => stretchesOf(years, TrendStep.DAY)).toThrow()
    expect(stretchesOf(years, TrendStep.MONTH)).toHaveLength(83)
  })
})
