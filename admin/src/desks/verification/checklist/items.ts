import type { FileVerdictFragment, ItemKind, VerificationFileQuery } from '../../../gql/graphql.ts'

/** The file as it lies on the desk. */
export type VerificationFile = NonNullable<VerificationFileQuery['submission']>

/** A line of the checklist. */
export type ChecklistLine = VerificationFile['checklist'][number]

/** Which answer or paper is meant. */
export interface Item {
  kind: ItemKind
  key: string
}

/** One name for an answer or a paper, to find it by. */
export const nameOf = ({ kind, key }: Item): string => `${kind} ${key}`

/** The last word on each answer and paper: the verdict of its latest round. */
export function lastVerdicts(
  verdicts: readonly FileVerdictFragment[],
): (item: Item) => FileVerdictFragment | undefined {
  const last = new Map<string, FileVerdictFragment>()
  for (const verdict of verdicts)
    if (verdict.round >= (last.get(nameOf(verdict))?.round ?? 0)) last.set(nameOf(verdict), verdict)
  return (item) => last.get(nameOf(item))
}
