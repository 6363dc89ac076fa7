import { isUnanswered, type Answers } from './condition.ts'
import type { Page } from './form.ts'

/** Which lists of names the answers on these pages need: countries, kecamatan, and villages of which kecamatan. */
export interface PlaceCodes {
  countries: boolean
  districts: boolean
  /** The kecamatan whose villages are named, each once. */
  villagesOf: string[]
}

interface Asked {
  kind: string
  value: unknown
}

// A village's code begins with that of its kecamatan: 32.14.09.2001.
const districtOf = (village: string): string => village.split('.').slice(0, 3).join('.')

/** Looks through the answers for codes that stand for places. */
export function placeCodesIn(pages: readonly Page[], answers: Answers): PlaceCodes {
  const asked = pages.flatMap(({ questions }) => questions).flatMap((question) => askedBy(question, answers))
  const given = (kind: string) => asked.filter((one) => one.kind === kind && !isUnanswered(one.value))
  const villages = given('VILLAGE').map(({ value }) => districtOf(String(value)))
  return {
    countries: given('COUNTRY').length > 0,
    districts: given('DISTRICT').length > 0 || villages.length > 0,
    villagesOf: [...new Set(villages)],
  }
}

function askedBy({ key, kind, questions }: Page['questions'][number], answers: Answers): Asked[] {
  if (!questions.length) return [{ kind, value: answers[key] }]
  const rows = (answers[key] ?? []) as Answers[]
  return rows.flatMap((row) => questions.map((one) => ({ kind: one.kind, value: row[one.key] })))
}
