import { Box, Typography } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { formatAnswer, type Wording } from '../../answers/format-answer.ts'
import { useText } from '../../ui/text.ts'
import type { KeyAnswers } from './use-key-answers.ts'

/** A few answers that tell one file from another at a glance. */
export function KeyAnswerList({ questions, answers }: KeyAnswers) {
  const text = useText()
  const translate = useTranslate()
  const words: Wording = {
    locale: useLocale() === 'en' ? 'en' : 'id',
    yes: translate('ra.boolean.true'),
    no: translate('ra.boolean.false'),
    // Places are none of the short answers.
    nameOf: (code) => code,
  }
  const answered = questions.map((one) => ({ ...one, answer: formatAnswer(one, answers[one.key], words) }))
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2, rowGap: 0.5 }}
    >
      {answered.map(
        ({ key, label, answer }) =>
          answer && (
            <div key={key}>
              <Typography component="dt" variant="caption" color="textSecondary">
                {text(label)}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                {answer}
              </Typography>
            </div>
          ),
      )}
    </Box>
  )
}
