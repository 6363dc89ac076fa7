import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import type { DraftSubmission } from '../draft/draft-submission.ts'
import { papersStep } from '../draft/steps.ts'
import { type Draft, useDraft } from '../draft/use-draft.ts'
import { useFillWords } from '../fill-words.ts'
import { type Paper, usePapers } from '../papers/use-papers.ts'
import { FileIt } from './file-it.tsx'
import { findMissing } from './find-missing.ts'
import { PageSummary } from './page-summary.tsx'
import { PapersSummary } from './papers-summary.tsx'
import { useReviewWords } from './review-words.ts'

/** The last step: everything once more, and the button that files it. */
export interface ReviewStepProps {
  submission: DraftSubmission
  /** Leads to a step of the form, by its key. */
  onGoTo: (step: string) => void
}

/** Looking through everything, and sending it. */
export function ReviewStep({ submission, onGoTo }: ReviewStepProps) {
  const title = useFillWords()
  const say = useReviewWords()
  const { draft } = useDraft(submission.id)
  const { papers, error } = usePapers(submission, draft?.answers ?? {})
  return (
    <Page title={title('review')} lead={say('lead')}>
      {error && <Refusal error={error} />}
      {draft && papers ? <Everything draft={draft} papers={papers} onGoTo={onGoTo} /> : !error && <Loading lines={8} />}
    </Page>
  )
}

function Everything({
  draft,
  papers,
  onGoTo,
}: {
  draft: Draft
  papers: readonly Paper[]
  onGoTo: ReviewStepProps['onGoTo']
}) {
  const [, navigate] = useLocation()
  const { save, look, submission } = draft
  // What is read here is what the API has.
  useEffect(() => void save().then(look), [save, look])
  return (
    <FileIt
      draft={draft}
      missing={findMissing(draft, papers)}
      onFiled={() => navigate(`/laporan/${submission.id}/terkirim`, { replace: true })}
    >
      {draft.pages.map((page) => (
        <PageSummary key={page.key} draft={draft} page={page} onChange={() => onGoTo(page.key)} />
      ))}
      <PapersSummary papers={papers} onChange={() => onGoTo(papersStep)} />
    </FileIt>
  )
}
