import { useText } from '../language/words.ts'
import { correctionOf } from './draft/draft-submission.ts'
import type { AnswerFault } from './draft/faults.ts'
import type { Question } from './draft/form.ts'
import { isOpen } from './draft/open-questions.ts'
import type { Draft } from './draft/use-draft.ts'
import { useFillWords } from './fill-words.ts'
import { GivenAnswer } from './given-answer.tsx'
import { QuestionField } from './question-field.tsx'
import { Rows } from './rows/rows.tsx'

/** One question of a page, and its part in the draft. */
export interface QuestionOfPageProps {
  draft: Draft
  question: Question
  faults: readonly AnswerFault[]
  strict: boolean
}

/** A question of a page: a control, a list of rows, or, where it was accepted already, just the answer. */
export function QuestionOfPage({ draft, question, faults, strict }: QuestionOfPageProps) {
  const say = useFillWords()
  const text = useText()
  const value = draft.answers[question.key]
  if (!isOpen(draft, question)) return <GivenAnswer question={question} value={value} />
  const marked = correctionOf(draft.submission, 'ANSWER', question.key)
  const note = marked && [say('officer', { fault: say(marked.fault) }), marked.note].filter(Boolean).join(' ')
  const onChange = (now: unknown) => draft.change(question.key, now)
  if (question.questions.length)
    return (
      <Rows
        question={question}
        value={value}
        onChange={onChange}
        faults={faults}
        strict={strict}
        note={note}
        label={text(question.label)}
      />
    )
  return (
    <QuestionField
      question={question}
      path={question.key}
      value={value}
      onChange={onChange}
      faults={faults}
      strict={strict}
      note={note}
    />
  )
}
