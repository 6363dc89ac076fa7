import { useTranslate } from 'ra-core'
import type { ToldChange } from '../change-list.tsx'
import { type MessageDraft, messageParts } from './message-draft.ts'

/** Tells what differs between two wordings of a message. */
export function useMessageChanges(): (before: MessageDraft, after: MessageDraft) => ToldChange[] {
  const translate = useTranslate()
  return (before, after) =>
    messageParts.flatMap((part) =>
      (['id', 'en'] as const)
        .map((language) => ({
          label: `${translate(`administration.message.${part}`)} · ${translate(`generated.in.${language}`)}`,
          before: before[part]?.[language] ?? '',
          after: after[part]?.[language] ?? '',
        }))
        .filter((change) => change.before !== change.after),
    )
}
