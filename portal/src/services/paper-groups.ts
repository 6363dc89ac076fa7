import type { ServiceQuery } from '../gql/graphql.ts'
import type { Condition } from './condition-in-words.ts'

/** One paper of a service. */
export type Paper = ServiceQuery['service']['standard']['requirements'][number]

/** Papers that are asked under the same condition; always, where there is none. */
export interface PaperGroup {
  when: Condition | undefined
  papers: Paper[]
}

/** Papers by when they are asked, those for everybody first; what belongs together is said once. */
export function paperGroups(papers: readonly Paper[]): PaperGroup[] {
  const groups = new Map<string, PaperGroup>([['', { when: undefined, papers: [] }]])
  for (const paper of papers) {
    const key = paper.when ? JSON.stringify(paper.when) : ''
    const group = groups.get(key) ?? { when: paper.when as unknown as Condition, papers: [] }
    group.papers.push(paper)
    groups.set(key, group)
  }
  return [...groups.values()].filter((group) => group.papers.length)
}
