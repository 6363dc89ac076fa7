import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Answers } from '../draft/condition.ts'
import type { AnswerFault } from '../draft/faults.ts'
import { isAsked, type Question } from '../draft/form.ts'
import styles from '../fill.module.css'
import { QuestionField } from '../question-field.tsx'
import { useRowsWords } from './rows-words.ts'
import { useRowFaultLinks } from './use-row-fault-links.ts'

/** The row of a list that is being filled in. */
export interface RowFormProps {
  question: Question
  row: Answers
  place: number
  faults: readonly AnswerFault[]
  onChange: (row: Answers) => void
  onDone: () => void
}

/** All questions of one row; done checks them, and what is missing may also wait. */
export function RowForm({ question, row, place, faults, onChange, onDone }: RowFormProps) {
  const say = useRowsWords()
  const [refused, setRefused] = useState<readonly AnswerFault[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  const links = useRowFaultLinks(refused, question.questions)
  useEffect(() => heading.current?.focus(), [])
  const done = () => (faults.length ? setRefused(faults) : onDone())
  return (
    <section className={styles.rowOpen} aria-label={say('row', { row: place + 1 })}>
      <h2 ref={heading} tabIndex={-1}>
        {say('row', { row: place + 1 })}
      </h2>
      <ErrorSummary faults={links} />
      {question.questions
        .filter((one) => isAsked(one, row))
        .map((one) => (
          <QuestionField
            key={one.key}
            question={one}
            path={`${question.key}.${place}.${one.key}`}
            value={row[one.key]}
            onChange={(value) => onChange({ ...row, [one.key]: value })}
            faults={faults}
            strict={refused.length > 0}
          />
        ))}
      <div className={styles.rowActions}>
        <Button onClick={done}>{say('done')}</Button>
        {refused.length > 0 && faults.length > 0 && (
          <Button loudness="quiet" onClick={onDone}>
            {say('shut')}
          </Button>
        )}
      </div>
    </section>
  )
}
