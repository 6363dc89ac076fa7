import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { AnswerValue } from '../../../answers/answer-value.tsx'
import type { Question } from '../../../answers/form.ts'
import { useWording } from '../../../answers/use-wording.ts'
import { useFileOnDesk } from './file-on-desk.ts'

/** What the answer was when the file was last returned. */
export function AnswerBefore({ question, value }: { question: Question; value: unknown }) {
  const translate = useTranslate()
  const { pages } = useFileOnDesk()
  const wording = useWording(pages, { [question.key]: value })
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'info.main', pl: 1, mt: 0.5 }}>
      <Typography variant="body2" color="textSecondary">
        {translate('verification.before')}
      </Typography>
      <AnswerValue question={question} value={value} wording={wording} />
    </Box>
  )
}
