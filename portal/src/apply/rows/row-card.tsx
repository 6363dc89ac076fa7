import { Button } from '../../ui/button.tsx'
import { type Answers, isUnanswered } from '../draft/condition.ts'
import type { Question } from '../draft/form.ts'
import styles from '../fill.module.css'
import { controlId } from '../question-field.tsx'
import { formatAnswer } from '../questions/kinds.ts'
import { useWording } from '../questions/use-wording.ts'
import { useRowsWords } from './rows-words.ts'

/** One row of a list that is not being filled in just now. */
export interface RowCardProps {
  question: Question
  row: Answers
  place: number
  faultCount: number
  onOpen: () => void
  onRemove: () => void
}

const toldOf = 4

/** A row in a few words: who or what it is about, and whether something is left to do. */
export function RowCard({ question, row, place, faultCount, onOpen, onRemove }: RowCardProps) {
  const say = useRowsWords()
  const name = say('row', { row: place + 1 })
  const answered = question.questions.filter(({ key }) => !isUnanswered(row[key])).slice(0, toldOf)
  const wording = useWording(answered, row)
  return (
    <section className={styles.row} aria-label={name}>
      <h2>{name}</h2>
      <p>{answered.map((one) => formatAnswer(one, row[one.key], wording)).join(' · ') || say('empty')}</p>
      {faultCount > 0 && <p className={styles.bad}>{say('faults', { count: faultCount })}</p>}
      <div className={styles.rowActions}>
        <Button
          id={controlId(`${question.key}.${place}`)}
          aria-label={say('changeRow', { row: place + 1 })}
          onClick={onOpen}
        >
          {say('change')}
        </Button>
        <Button loudness="quiet" aria-label={say('removeRow', { row: place + 1 })} onClick={onRemove}>
          {say('remove')}
        </Button>
      </div>
    </section>
  )
}
