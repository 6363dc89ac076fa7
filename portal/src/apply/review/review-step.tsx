import { Page } from '../../ui/page.tsx'
import type { DraftSubmission } from '../draft/draft-submission.ts'
import { useFillWords } from '../fill-words.ts'

/** Looking through everything, and sending it. */
export function ReviewStep({
  submission,
}: {
  submission: DraftSubmission
  /** Leads to a step of the form, by its key; `pageKey#isian-question` leads to a question. */
  onGoTo: (step: string) => void
}) {
  const say = useFillWords()
  return <Page title={say('review')} key={submission.id} />
}
