import { Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { Answers } from './condition.ts'
import { formatAnswer, type Wording } from './format-answer.ts'
import type { Question } from './form.ts'
import { RowsTable } from './rows-table.tsx'

/** An answer written out: a line, paragraphs, or the table of a group. */
export function AnswerValue({ question, value, wording }: { question: Question; value: unknown; wording: Wording }) {
  const translate = useTranslate()
  if (question.questions.length && Array.isArray(value) && value.length)
    return <RowsTable question={question} rows={value as Answers[]} wording={wording} />
  const text = formatAnswer(question, value, wording)
  return text ? (
    <Typography component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Typography>
  ) : (
    <Typography component="span" color="textSecondary">
      {translate('answers.none')}
    </Typography>
  )
}
