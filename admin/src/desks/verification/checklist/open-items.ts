import type { Page } from '../../../answers/form.ts'
import { type Item, lastVerdicts, nameOf, type VerificationFile } from './items.ts'
import { type Standing, standingOf, type Ticks } from './tick.ts'

/** Something a verifier has still to do, or the applicant has to put right. */
export interface OpenItem extends Item {
  title: { id: string; en: string }
  standing: Standing
  note: string
}

/** What the last look at every paper and at every answer that was ever complained of came to. */
export function judgedItems(file: VerificationFile, pages: readonly Page[], ticks: Ticks): OpenItem[] {
  return [...judgedPapers(file, ticks), ...judgedAnswers(file, pages, ticks)]
}

/** What keeps the file from being complete, as the API will see it. */
export const openItems = (file: VerificationFile, items: readonly OpenItem[]): OpenItem[] =>
  items.filter((item) => item.standing !== 'OK' && !(item.standing === 'UNSEEN' && !isRequired(file, item)))

/** What the applicant will be asked to put right. */
export const itemsToCorrect = (items: readonly OpenItem[]): OpenItem[] =>
  items.filter(({ standing }) => standing === 'WRONG')

const isRequired = ({ checklist }: VerificationFile, { key }: Item): boolean =>
  checklist.some(({ requirement }) => requirement.key === key && requirement.required)

const judgedPapers = ({ checklist, round }: VerificationFile, ticks: Ticks): OpenItem[] =>
  checklist.map(({ requirement: { key, title }, ...line }) => {
    const item = { kind: 'PAPER', key } as const
    const tick = ticks[nameOf(item)]
    return { ...item, title, standing: standingOf({ ...line, round, tick }), note: (tick ?? line.verdict)?.note ?? '' }
  })

function judgedAnswers({ verdicts, round }: VerificationFile, pages: readonly Page[], ticks: Ticks): OpenItem[] {
  const last = lastVerdicts(verdicts)
  return pages
    .flatMap(({ questions }) => questions)
    .flatMap(({ key, label }) => {
      const item = { kind: 'ANSWER', key } as const
      const [tick, verdict] = [ticks[nameOf(item)], last(item)]
      if (!tick && !verdict) return []
      return [
        { ...item, title: label, standing: standingOf({ round, verdict, tick }), note: (tick ?? verdict)?.note ?? '' },
      ]
    })
}

/** The keys of the answers that were given or changed since the file was last returned. */
export const changedAnswers = ({ changes }: VerificationFile): ReadonlyMap<string, unknown> =>
  new Map(changes.filter(({ kind }) => kind === 'ANSWER').map(({ key, before }) => [key, before]))
