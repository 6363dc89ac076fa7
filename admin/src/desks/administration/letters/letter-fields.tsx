import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { LetterWordingContentFragment } from '../../../gql/graphql.ts'
import { useText } from '../../../ui/text.ts'
import { WrittenField } from '../fields/written-field.tsx'
import { SentenceList } from './sentence-list.tsx'

/** The sentences of a letter to be worded, and the marks they may use. */
export function LetterFields({ wording: { marks } }: { wording: LetterWordingContentFragment }) {
  const translate = useTranslate()
  const sentence = (name: 'opening' | 'closing') => (
    <WrittenField name={name} label={translate(`administration.letter.${name}`)} multiline minRows={2} />
  )
  return (
    <>
      <Marks marks={marks} />
      <SentenceList name="considerations" />
      {sentence('opening')}
      <SentenceList name="provisions" />
      {sentence('closing')}
      <SentenceList name="copiesTo" />
    </>
  )
}

/** What may be mentioned; what some submissions lack makes its whole sentence disappear from their letters. */
function Marks({ marks }: Pick<LetterWordingContentFragment, 'marks'>) {
  const translate = useTranslate()
  const text = useText()
  if (marks.length === 0) return null
  return (
    <Box>
      <Typography variant="body2">{translate('administration.letter_marks')}</Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {marks.map(({ name, meaning, optional }) => (
          <Typography key={name} component="li" variant="body2" color="textSecondary">
            <code>{`{{${name}}}`}</code>: {text(meaning)}
            {optional && ` (${translate('administration.mark_optional')})`}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
