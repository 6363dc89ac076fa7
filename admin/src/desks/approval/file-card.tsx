import { Box, Card, CardContent, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { useServiceName } from '../../ui/use-service-name.ts'
import { DueClock } from '../../ui/due-clock.tsx'
import { KeyAnswerList } from './key-answer-list.tsx'
import { Oddities } from './oddities.tsx'
import { ReadMark } from './read-mark.tsx'
import type { DecidableFile } from './use-inbox.ts'
import type { KeyAnswers } from './use-key-answers.ts'
import { VerifierWord } from './verifier-word.tsx'

/** What matters of one file that waits for a decision, and the way into it. */
export function FileCard({ file, keyAnswers }: { file: DecidableFile; keyAnswers?: KeyAnswers }) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  return (
    <Card component="li" variant="outlined">
      <CardContent sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1, '&:last-child': { pb: 1 } }}>
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'flex-start' }}>
          <Typography variant="body2" color="textSecondary">
            {serviceName(file.service)}
            <br />
            {file.number}
          </Typography>
          {file.dueOn && <DueClock day={file.dueOn} />}
        </Box>
        <Typography component="h2" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          <Link component={RouterLink} to={file.id}>
            {file.subject}
          </Link>
        </Typography>
        <Typography variant="body2">{translate('approval.owner', { name: file.owner.name })}</Typography>
        {keyAnswers && <KeyAnswerList {...keyAnswers} />}
        <VerifierWord file={file} />
        <Oddities file={file} />
        <ReadMark file={file} />
      </CardContent>
    </Card>
  )
}
