import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useDates } from '../../ui/dates.ts'
import type { ReadFile } from './file-content.tsx'
import { Section } from '../../ui/section.tsx'

/** The steps the file took until now, oldest first. */
export function FileStory({ file: { history } }: { file: ReadFile }) {
  const translate = useTranslate()
  const dates = useDates()
  return (
    <Section title={translate('approval.story')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {history.map(({ id, step, createdAt, actor, actedFor, reason }) => (
          <li key={id}>
            <Typography variant="body2">
              {translate(`approval.step.${step}`)} · {actor?.name ?? 'LIKE-U'}
              {actedFor && ` (${translate('approval.acted_for', { name: actedFor.name })})`}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {dates.time(createdAt)}
              {reason && <Box component="span"> – “{reason}”</Box>}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  )
}
