import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type LetterDraft, letterParts, written } from './letter-draft.ts'

/** What a letter says, part by part. */
export function Sentences({ draft }: { draft: LetterDraft }) {
  const translate = useTranslate()
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {letterParts.map((part) => (
        <Box key={part} sx={{ mb: 1.5 }}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {translate(`administration.letter.${part}`)}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {written(draft[part]) || '–'}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
