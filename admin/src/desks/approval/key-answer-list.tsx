import { Box, Typography } from '@mui/material'
import { formatAnswer } from '../../answers/format-answer.ts'
import { useWording } from '../../answers/use-wording.ts'
import { useText } from '../../ui/text.ts'
import type { KeyAnswers } from './use-key-answers.ts'

/** A few answers that tell one file from another at a glance. */
export function KeyAnswerList({ questions, answers }: KeyAnswers) {
  const text = useText()
  // Places are none of the short answers, so no list of names has to be fetched.
  const words = useWording([], {})
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
