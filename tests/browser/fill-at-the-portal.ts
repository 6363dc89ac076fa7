import type { Locator, Page } from 'playwright-core'
import type { Client } from '../harness/client.ts'

/** A question as the service declares it, as far as filling it in needs. */
export interface Asked {
  key: string
  label: { id: string }
  kind: string
  required: boolean
  choices: { value: string }[]
  questions: Asked[]
}

/** A page of the form as the service declares it. */
export interface AskedPage {
  key: string
  questions: Asked[]
}

const asked = 'key label { id } kind required choices { value }'

/** The form of a service as its declaration tells it. */
export async function formOf(client: Client, kind: string): Promise<AskedPage[]> {
  const { service } = await client.ask<{ service: { form: AskedPage[] } }>(
    `query ($kind: ServiceKind!) { service(kind: $kind) { form { key questions { ${asked} questions { ${asked} } } } } }`,
    { kind },
  )
  return service.form
}

const control = (page: Page, path: string): Locator => page.locator(`[id="isian-${path.replaceAll('.', '-')}"]`)

const group = (page: Page, path: string): Locator => page.locator('fieldset', { has: control(page, path) }).last()

const fillers: Record<string, (page: Page, path: string, value: never, question: Asked) => Promise<unknown>> = {
  CHOICE: (page, path, value: string) => choose(page, path, value),
  MANY_CHOICES: async (page, path, values: string[]) => {
    for (const value of values) await group(page, path).locator(`input[value="${value}"]`).check()
  },
  YES_NO: (page, path, value: boolean) => group(page, path).locator(`input[value="${value}"]`).check(),
  COUNTRY: (page, path, value: string) => control(page, path).selectOption(value),
  DISTRICT: (page, path, value: string) => control(page, path).selectOption(value),
  DATE: (page, path, value: string) => fillDay(page, path, value),
  VILLAGE: async (page, path, value: string) => {
    await control(page, path).selectOption(value.slice(0, 8))
    await group(page, path).locator('select').last().selectOption(value)
  },
  DECIMAL: (page, path, value: number) => control(page, path).fill(String(value).replace('.', ',')),
  GROUP: (page, path, rows: Record<string, unknown>[], question) => fillRows(page, path, rows, question),
}

async function choose(page: Page, path: string, value: string): Promise<void> {
  const isList = await control(page, path).evaluate((one) => one.nodeName === 'SELECT')
  if (isList) await control(page, path).selectOption(value)
  else await group(page, path).locator(`input[value="${value}"]`).check()
}

async function fillDay(page: Page, path: string, value: string): Promise<void> {
  const [year = '', month = '', day = ''] = value.split('-')
  await control(page, path).fill(String(Number(day)))
  await group(page, path).locator('select').selectOption(month)
  await group(page, path).locator('input').last().fill(year)
}

async function fillRows(page: Page, path: string, rows: Record<string, unknown>[], question: Asked): Promise<void> {
  for (const [place, row] of rows.entries()) {
    await control(page, path).click()
    await fillAll(page, question.questions, row, `${path}.${place}.`)
    await page.getByRole('button', { name: 'Selesai dengan baris ini' }).click()
  }
}

/** Types the answers that are given into the questions that are asked, as a person would. */
export async function fillAll(
  page: Page,
  questions: readonly Asked[],
  answers: Record<string, unknown>,
  before = '',
): Promise<void> {
  for (const question of questions) {
    const value = answers[question.key]
    if (value === undefined || value === null) continue
    const filler = fillers[question.kind]
    const path = before + question.key
    if (filler) await filler(page, path, value as never, question)
    else await control(page, path).fill(String(value))
  }
}

/** Fills in all pages of the form one after the other, and stands at the papers then. */
export async function fillForm(
  page: Page,
  form: readonly AskedPage[],
  answers: Record<string, unknown>,
  onPage: (key: string) => Promise<void> = async () => undefined,
): Promise<void> {
  for (;;) {
    const key = new URL(page.url()).pathname.split('/').at(-1)!
    const asked = form.find((one) => one.key === key)
    if (!asked) return
    await fillAll(page, asked.questions, answers)
    await onPage(key)
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(`/${key}`))
  }
}
