import { useText } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { FormPage } from '../draft/form.ts'
import { openQuestions } from '../draft/open-questions.ts'
import type { Draft } from '../draft/use-draft.ts'
import { GivenAnswer, GivenAnswers } from '../given-answer.tsx'
import { useReviewWords } from './review-words.ts'
import styles from './review.module.css'

/** One page of the form as it was filled in, with the way back to it. */
export function PageSummary({ draft, page, onChange }: { draft: Draft; page: FormPage; onChange: () => void }) {
  const say = useReviewWords()
  const text = useText()
  const single = page.questions.filter(({ questions }) => !questions.length)
  const lists = page.questions.filter(({ questions }) => questions.length)
  const title = text(page.title)
  return (
    <Card as="section">
      <div className={styles.head}>
        <h2>{title}</h2>
        {openQuestions(draft, page).length > 0 && (
          <Button loudness="quiet" onClick={onChange} aria-label={`${say('change')}: ${title}`}>
            {say('change')}
          </Button>
        )}
      </div>
      {single.length > 0 && <GivenAnswers questions={single} answers={draft.answers} />}
      {lists.map((question) => (
        <GivenAnswer key={question.key} question={question} value={draft.answers[question.key]} />
      ))}
    </Card>
  )
}
