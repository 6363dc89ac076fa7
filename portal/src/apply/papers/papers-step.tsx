import { Page } from '../../ui/page.tsx'
import type { DraftSubmission } from '../draft/draft-submission.ts'
import { useFillWords } from '../fill-words.ts'

/** Handing in the papers the answers call for. */
export function PapersStep({ submission }: { submission: DraftSubmission }) {
  const say = useFillWords()
  return <Page title={say('papers')} key={submission.id} />
}
