import { ButtonLink } from '../ui/button.tsx'
import { DiscardDraft } from './discard-draft.tsx'
import { useListWords } from './list-words.ts'
import { SubmissionCard } from './submission-card.tsx'
import type { ListedSubmission } from './use-my-submissions.ts'
import { useServiceTitle } from './use-service-title.ts'

/** A draft to go on with, or what came back to be corrected. */
export function WaitingCard({ of: submission }: { of: ListedSubmission }) {
  const say = useListWords()
  const titleOf = useServiceTitle()
  const { id, status, service, number } = submission
  const draft = status === 'DRAFT'
  const name = number ?? titleOf(service)
  const go = say(draft ? 'goOn' : 'correct')
  return (
    <SubmissionCard
      of={submission}
      actions={
        <>
          <ButtonLink
            loudness="main"
            href={draft ? `/laporan/${id}/isi` : `/laporan/${id}`}
            aria-label={`${go}: ${name}`}
          >
            {go}
          </ButtonLink>
          {draft && <DiscardDraft submission={id} name={name} />}
        </>
      }
    />
  )
}
