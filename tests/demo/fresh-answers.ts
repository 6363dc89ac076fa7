import type { SampleAnswers } from '../harness/answers/all.ts'

/** The WIB day the samples were written for. */
const writtenOn = '2026-11-20'
const dayMillis = 86_400_000

/** The sample as somebody would fill it in on that WIB day: what lay ahead still lies ahead. */
export function freshAnswers(sample: SampleAnswers, today: string): SampleAnswers {
  const days = Math.round((Date.parse(today) - Date.parse(writtenOn)) / dayMillis)
  const years = Number(today.slice(0, 4)) - Number(writtenOn.slice(0, 4))
  return { ...sample, answers: moved(sample.answers, days, years) as Record<string, unknown> }
}

// Births, foundations and old decrees stay where history put them.
const isRecent = (value: string): boolean => /^20\d\d-\d\d-\d\d$/.test(value) && value >= '2026-01-01'

function moved(value: unknown, days: number, years: number): unknown {
  if (typeof value === 'string') return isRecent(value) ? dayAfter(value, days) : value
  if (Array.isArray(value)) return value.map((one) => moved(one, days, years))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'year' ? Number(one) + years : moved(one, days, years)]),
  )
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMillis).toISOString().slice(0, 10)
