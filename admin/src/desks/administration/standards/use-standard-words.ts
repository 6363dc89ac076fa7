import { useTranslate } from 'ra-core'
import type { Condition } from '../../../answers/condition.ts'
import { useForm } from '../../../answers/use-answers.ts'
import type { ServiceKind } from '../../../gql/graphql.ts'
import { useNumbers } from '../../../ui/numbers.ts'
import { type LocalizedText, useText } from '../../../ui/text.ts'
import type { ToldChange } from '../change-list.tsx'
import { type Change, changesOf } from './standard-changes.ts'
import { sayCondition } from './say-condition.ts'
import type { StandardDraft } from './standard-draft.ts'

/** How the parts of a standard are told. */
export interface StandardWords {
  /** When a paper is asked for. */
  when: (condition: Condition | null) => string
  /** What differs between two versions. */
  changes: (before: StandardDraft, after: StandardDraft) => ToldChange[]
}

/** The words for the standard of a service, in the reader’s language. */
export function useStandardWords(service: ServiceKind): StandardWords {
  const translate = useTranslate()
  const text = useText()
  const { rupiah, bytes } = useNumbers()
  const { data: form } = useForm(service)
  const when = (condition: Condition | null) =>
    condition
      ? sayCondition(condition, { form: form?.form ?? [], text, translate })
      : translate('administration.always')

  const tell = (value: unknown, name: string): string => {
    if (value === undefined || value === null) return name === 'when' ? when(null) : ''
    if (name === 'when') return when(value as Condition)
    if (name === 'cost') return rupiah(Number(value))
    if (name === 'maxBytes') return bytes(Number(value))
    if (name === 'fate') return translate(`archive.fate.${String(value)}`)
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`)
    if (Array.isArray(value)) return value.join(', ')
    return typeof value === 'object' ? text(value as LocalizedText) : String(value)
  }

  const tellChange = ({ at, before, after }: Change, titles: ReadonlyMap<string, LocalizedText>): ToldChange => {
    const titleOf = (key: string) => text(titles.get(key) ?? { id: key, en: key })
    if (at[0] === 'order') {
      const list = (keys: unknown) => (keys as string[]).map((key, place) => `${place + 1}. ${titleOf(key)}`).join('\n')
      return { label: translate('administration.order'), before: list(before), after: list(after) }
    }
    const isPaper = at[0] === 'requirements'
    const [name = '', language] = isPaper ? at.slice(2) : at
    const part = name && translate(`administration.part.${name}`)
    const owner = isPaper && (part ? titleOf(at[1]!) : translate(wordOf(before)))
    const which = name === 'thresholds' ? language : language && translate(`generated.in.${language}`)
    const label = [owner, part, which].filter(Boolean).join(' · ')
    return {
      label: isPaper && !part ? `${label}: ${titleOf(at[1]!)}` : label,
      before: tell(before, name),
      after: tell(after, name),
    }
  }

  return {
    when,
    changes: (before, after) => {
      const papers = [...before.requirements, ...after.requirements]
      const titles = new Map(papers.map(({ key, title }) => [key, title]))
      return changesOf(before, after).map((change) => tellChange(change, titles))
    },
  }
}

const wordOf = (before: unknown): string =>
  before === undefined ? 'administration.requirement_added' : 'administration.requirement_removed'
