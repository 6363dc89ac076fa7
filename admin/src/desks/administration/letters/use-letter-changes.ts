import { useTranslate } from 'ra-core'
import type { ToldChange } from '../change-list.tsx'
import { type LetterDraft, letterParts, written } from './letter-draft.ts'

/** Tells what differs between two wordings of a letter. */
export function useLetterChanges(): (before: LetterDraft, after: LetterDraft) => ToldChange[] {
  const translate = useTranslate()
  return (before, after) =>
    letterParts
      .map((part) => ({
        label: translate(`administration.letter.${part}`),
        before: written(before[part]),
        after: written(after[part]),
      }))
      .filter((change) => change.before !== change.after)
}
