import type { Page } from 'playwright-core'
import type { Asked, AskedPage } from './fill-at-the-portal.ts'

/** The page of review as people read it: what was asked, and what stands under it. */
async function readSummary(page: Page): Promise<Map<string, string[]>> {
  const facts = await page
    .locator('dl > div')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('dt')?.textContent ?? '', one.querySelector('dd')?.textContent ?? '']),
    )
  const read = new Map<string, string[]>()
  for (const [name, value] of facts as [string, string][]) read.set(name, [...(read.get(name) ?? []), value])
  return read
}

/** What was answered and does not stand on the page of review; what is typed must stand there as it was typed. */
export async function lostAnswers(
  page: Page,
  form: readonly AskedPage[],
  answers: Record<string, unknown>,
): Promise<string[]> {
  const read = await readSummary(page)
  const isLost = (question: Asked, value: unknown): boolean => {
    const told = read.get(question.label.id) ?? []
    return typed.has(question.kind) ? !told.includes(String(value)) : told.every((one) => one === 'Tidak diisi')
  }
  return form
    .flatMap(({ questions }) => questions)
    .flatMap((question) => answersTo(question, answers))
    .filter(([question, value]) => isLost(question, value))
    .map(([question]) => question.label.id)
}

const typed = new Set('TEXT LONG_TEXT PERSON_NAME IDENTITY_NUMBER EMAIL PASSPORT YEAR'.split(' '))

/** The questions that were answered, those of a list once for each of its rows. */
function answersTo(question: Asked, answers: Record<string, unknown>): [Asked, unknown][] {
  const value = answers[question.key]
  if (value === undefined) return []
  if (question.kind !== 'GROUP') return [[question, value]]
  return (value as Record<string, unknown>[]).flatMap((row) => question.questions.flatMap((one) => answersTo(one, row)))
}
