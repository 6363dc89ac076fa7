import { useEffect } from 'react'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import type { DraftSubmission } from '../draft/draft-submission.ts'
import { useDraft } from '../draft/use-draft.ts'
import { useFillWords } from '../fill-words.ts'
import { PaperCard } from './paper-card.tsx'
import { usePapersWords } from './papers-words.ts'
import { isMissing, usePapers } from './use-papers.ts'

/** Goes to the paper the address names, once the papers are there. */
function useArrivalOnce(there: boolean): void {
  useEffect(() => {
    if (there) document.getElementById(location.hash.slice(1))?.focus()
  }, [there])
}

/** Handing in the papers the answers call for. */
export function PapersStep({ submission }: { submission: DraftSubmission }) {
  const title = useFillWords()
  const say = usePapersWords()
  const { draft } = useDraft(submission.id)
  const { papers, error } = usePapers(submission, draft?.answers ?? {})
  useArrivalOnce(Boolean(papers))
  const required = papers?.filter(({ asked }) => asked.required) ?? []
  const done = required.filter((paper) => !isMissing(paper)).length
  return (
    <Page title={title('papers')} lead={say('lead')}>
      {!papers && (error ? <Refusal error={error} /> : <Loading lines={6} />)}
      {papers?.length === 0 && <p>{say('none')}</p>}
      {required.length > 0 && <p role="status">{say('progress', { done, all: required.length })}</p>}
      {papers?.map((paper) => (
        <PaperCard key={paper.asked.key} submission={submission} paper={paper} />
      ))}
    </Page>
  )
}
