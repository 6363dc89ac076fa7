import { type FormEvent, useState } from 'react'
import { useText } from '../language/words.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Page } from '../ui/page.tsx'
import { faultsOfPage } from './draft/check-answers.ts'
import type { AnswerFault } from './draft/faults.ts'
import type { FormPage } from './draft/form.ts'
import { openQuestions } from './draft/open-questions.ts'
import type { Draft } from './draft/use-draft.ts'
import { useFillWords } from './fill-words.ts'
import styles from './fill.module.css'
import { useArrival } from './use-arrival.ts'
import { QuestionOfPage } from './question-of-page.tsx'
import { Prefill } from './prefill/prefill.tsx'
import { stepAddress } from './step-list.tsx'
import { useFaultLinks } from './use-fault-links.ts'

/** The step a page of questions is. */
export interface QuestionsStepProps {
  draft: Draft
  page: FormPage
  /** The step before it, if there is one. */
  before?: string
  onNext: () => void
}

/** A page of few questions; going on checks them, and what is wrong is said all at once. */
export function QuestionsStep({ draft, page, before, onNext }: QuestionsStepProps) {
  const say = useFillWords()
  const text = useText()
  const [refused, setRefused] = useState<readonly AnswerFault[]>([])
  const faults = faultsOfPage({ questions: openQuestions(draft, page) }, draft.answers, draft.faults)
  const links = useFaultLinks(refused, page.questions)
  useArrival()
  const goOn = () => {
    void draft.save()
    onNext()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setRefused(faults)
    if (!faults.length) goOn()
  }
  return (
    <Page title={text(page.title)}>
      <ErrorSummary faults={links} />
      <Prefill draft={draft} page={page} />
      <form noValidate onSubmit={submit}>
        {page.questions.map((question) => (
          <QuestionOfPage
            key={question.key}
            draft={draft}
            question={question}
            faults={faults}
            strict={refused.length > 0}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit" loudness="main">
            {say('next')}
          </Button>
          {before && <ButtonLink href={stepAddress(draft.submission.id, before)}>{say('back')}</ButtonLink>}
          {refused.length > 0 && faults.length > 0 && (
            <Button loudness="quiet" onClick={goOn}>
              {say('skip')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  )
}
