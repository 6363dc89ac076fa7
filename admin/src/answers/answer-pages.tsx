import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useText } from '../ui/text.ts'
import { AnswerValue } from './answer-value.tsx'
import type { Answers } from './condition.ts'
import type { Page, Question } from './form.ts'
import { PersonalMark } from './personal-mark.tsx'
import { useWording } from './use-wording.ts'

/** What a desk adds to an answer: something to do at its side, something to say under it. */
export interface AnswerExtras {
  aside?: ReactNode
  below?: ReactNode
}

/** What is shown, and what a desk adds to each answer. */
export interface AnswerPagesProps {
  pages: readonly Page[]
  answers: Answers
  extrasOf?: (question: Question) => AnswerExtras
}

/** The answers in the order people were asked, page by page. */
export function AnswerPages({ pages, answers, extrasOf }: AnswerPagesProps) {
  const text = useText()
  const wording = useWording(pages, answers)
  return pages.map((page) => (
    <Box key={page.key} component="section" aria-label={text(page.title)} sx={{ mb: 3 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {text(page.title)}
      </Typography>
      {page.questions.map((question) => {
        const { aside, below } = extrasOf?.(question) ?? {}
        return (
          <Box key={question.key} id={`answer-${question.key}`} sx={row}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" color="textSecondary">
                {text(question.label)}
                <PersonalMark personal={question.personal} />
              </Typography>
              <AnswerValue question={question} value={answers[question.key]} wording={wording} />
              {below}
            </Box>
            {aside}
          </Box>
        )
      })}
    </Box>
  ))
}

const row = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: 1,
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  scrollMarginTop: 72,
}
