import { isDeepStrictEqual } from 'node:util'
import type { Attachment } from '../submissions/attachment.ts'
import { ItemKind } from '../submissions/correction.ts'
import type { ItemChange } from './item-change.ts'

/** What stood at the return. */
interface Before {
  answers: Readonly<Record<string, unknown>>
  papers: Readonly<Record<string, string>>
}

const keysOf = (...records: object[]): string[] => [...new Set(records.flatMap((one) => Object.keys(one)))]

/** The difference between what was returned and what lies there now. */
export function findChanges(
  before: Before,
  answers: Readonly<Record<string, unknown>>,
  attachments: readonly Attachment[],
): ItemChange[] {
  const byId = new Map(attachments.map((one) => [one.id, one]))
  const papers = Object.fromEntries(
    attachments.filter((one) => !one.replacedAt).map((one) => [one.requirement, one.id]),
  )
  const paper = (id: string | undefined) => (id === undefined ? null : (byId.get(id) ?? null))
  return [
    ...keysOf(before.answers, answers)
      .filter((key) => !isDeepStrictEqual(before.answers[key], answers[key]))
      .map((key) => ({ kind: ItemKind.ANSWER, key, before: before.answers[key], after: answers[key] })),
    ...keysOf(before.papers, papers)
      .filter((key) => before.papers[key] !== papers[key])
      .map((key) => ({
        kind: ItemKind.PAPER,
        key,
        paperBefore: paper(before.papers[key]),
        paperAfter: paper(papers[key]),
      })),
  ]
}
