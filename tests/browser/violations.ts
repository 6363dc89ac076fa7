import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** A rule of axe that is broken, and the elements that break it. */
export type Violation = [rule: string, elements: readonly string[]]

/** What axe finds on the page once nothing moves any more. Bringing axe along is most of what a look costs: once a page. */
export async function violationsOf(page: Page, { runOnly }: { runOnly?: string[] } = {}): Promise<Violation[]> {
  // What is still fading in has not got its colours yet.
  await page.evaluate(settled)
  // What is in order need not be told of; that is most of the work.
  const options = { ...(runOnly && { runOnly }), resultTypes: ['violations' as const] }
  if (await page.evaluate<boolean>(`typeof axe === 'object'`)) return page.evaluate<Violation[]>(look(options))
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

const settled = `Promise.allSettled(document.getAnimations()
  .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime)).map((one) => one.finished))`

const look = (options: object): string => `axe.run(document, ${JSON.stringify(options)})
  .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`
