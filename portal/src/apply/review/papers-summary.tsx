import { useText } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PaperState } from '../papers/paper-state.tsx'
import type { Paper } from '../papers/use-papers.ts'
import { useReviewWords } from './review-words.ts'
import styles from './review.module.css'

/** The papers as they were handed in, with the way back to them. */
export function PapersSummary({ papers, onChange }: { papers: readonly Paper[]; onChange: () => void }) {
  const say = useReviewWords()
  const text = useText()
  if (!papers.length) return null
  return (
    <Card as="section">
      <div className={styles.head}>
        <h2>{say('papers')}</h2>
        {papers.some(({ open }) => open) && (
          <Button loudness="quiet" onClick={onChange} aria-label={`${say('change')}: ${say('papers')}`}>
            {say('change')}
          </Button>
        )}
      </div>
      <Facts
        facts={papers.map((paper) => [
          text(paper.asked.title),
          <>
            {paper.given?.fileName ?? say('noPaper')} <PaperState of={paper} />
          </>,
        ])}
      />
    </Card>
  )
}
