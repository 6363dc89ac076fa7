import type { Condition } from '../../../answers/condition.ts'
import type { PaperFormat, PublishStandardInput, StandardContentFragment } from '../../../gql/graphql.ts'
import type { LocalizedText } from '../../../ui/text.ts'

/** A paper of a standard while it is edited. */
export interface RequirementDraft {
  key: string
  title: LocalizedText
  /** Empty in both languages where there is nothing to add. */
  help: LocalizedText
  required: boolean
  when: Condition | null
  formats: PaperFormat[]
  maxBytes: number
}

/** A standard while it is edited, whole; a number that was emptied is NaN. */
export interface StandardDraft extends Pick<
  StandardContentFragment,
  | 'workingDays'
  | 'correctionDays'
  | 'cost'
  | 'classification'
  | 'register'
  | 'numberPattern'
  | 'activeYears'
  | 'inactiveYears'
  | 'fate'
> {
  product: LocalizedText
  legalBasis: LocalizedText[]
  thresholds: { name: string; figure: number }[]
  requirements: RequirementDraft[]
}

const nothing: LocalizedText = { id: '', en: '' }

/** What editing begins with: the version in force. */
export function draftOf(standard: StandardContentFragment): StandardDraft {
  const {
    id: _id,
    service: _service,
    version: _version,
    createdAt: _createdAt,
    division: _division,
    mayPublish: _mayPublish,
    ...rest
  } = standard
  return {
    ...rest,
    thresholds: Object.entries(standard.thresholds).map(([name, figure]) => ({ name, figure: Number(figure) })),
    requirements: standard.requirements.map((paper) => ({
      ...paper,
      help: paper.help ?? nothing,
      when: paper.when as Condition | null,
    })),
  }
}

/** What is published: the draft, whole. */
export const inputOf = (
  draft: StandardDraft,
  { service, version }: Pick<StandardContentFragment, 'service' | 'version'>,
): PublishStandardInput => ({
  ...draft,
  service,
  version,
  thresholds: Object.fromEntries(draft.thresholds.map(({ name, figure }) => [name, figure])),
  requirements: draft.requirements.map((paper) => ({ ...paper, help: paper.help.id ? paper.help : null })),
})

/** A paper nobody has described yet. */
export const newRequirement = (): RequirementDraft => ({
  key: '',
  title: nothing,
  help: nothing,
  required: true,
  when: null,
  formats: ['PDF', 'JPEG', 'PNG'],
  maxBytes: 5_000_000,
})
