import type { ServiceQuery } from '../gql/graphql.ts'
import type { Condition } from './condition-in-words.ts'

/** One paper of a service. */
export type Paper = ServiceQuery['service']['standard']['requirements'][number]

/** Papers that are asked in the same case; always, where there is none. */
export interface PaperGroup {
  when: Condition | undefined
  papers: GroupedPaper[]
}

/** A paper, and what must hold besides the case of its group. */
export interface GroupedPaper extends Paper {
  onlyWhen: Condition | undefined
}

/**
 * Papers by the case they are asked in, those for everybody first; what belongs together is said once. Of several
 * conditions the first makes the case, the others narrow it for the paper.
 */
export function paperGroups(papers: readonly Paper[]): PaperGroup[] {
  const groups = new Map<string, PaperGroup>([['', { when: undefined, papers: [] }]])
  for (const paper of papers) {
    const [when, ...others] = conditionsOf(paper)
    const key = when ? JSON.stringify(when) : ''
    const group = groups.get(key) ?? { when, papers: [] }
    group.papers.push({ ...paper, onlyWhen: others.length > 1 ? { all: others } : others[0] })
    groups.set(key, group)
  }
  return [...groups.values()].filter((group) => group.papers.length)
}

function conditionsOf({ when }: Paper): readonly Condition[] {
  if (!when) return []
  const condition = when as unknown as Condition
  return 'all' in condition ? condition.all : [condition]
}
