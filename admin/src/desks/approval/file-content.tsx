import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import type { FileToDecideQuery } from '../../gql/graphql.ts'
import { LetterPreview } from '../../previews/letter-preview.tsx'
import { DueClock } from '../../ui/due-clock.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useServiceName } from '../../ui/use-service-name.ts'
import { DecisionBar } from './decision-bar.tsx'
import { EndOfFile } from './end-of-file.tsx'
import { FileAnswers } from './file-answers.tsx'
import { FilePapers } from './file-papers.tsx'
import { FileStory } from './file-story.tsx'
import { Oddities } from './oddities.tsx'
import { Standing } from './standing.tsx'
import { VerifierWord } from './verifier-word.tsx'

/** A file as the official reads it. */
export type ReadFile = NonNullable<FileToDecideQuery['submission']>

// Afterwards there is the letter itself, or none at all.
const isLetterDue = ({ status }: ReadFile): boolean => status === 'COMPLETE' || status === 'APPROVED'

/** Everything about one file, in the order it is read; the decision stays within reach at the bottom. */
export function FileContent({ file }: { file: ReadFile }) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  return (
    <>
      <Button component={Link} to="/approval" startIcon={<ArrowBackIcon />} sx={{ mt: 1 }}>
        {translate('approval.back')}
      </Button>
      <PageHeader
        title={file.subject}
        help={`${serviceName(file.service)} · ${file.number}`}
        actions={file.dueOn && <DueClock day={file.dueOn} />}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
        <Standing file={file} />
        <Typography>{translate('approval.owner', { name: file.owner.name })}</Typography>
        <VerifierWord file={file} />
        <Oddities file={file} />
        {isLetterDue(file) && <LetterPreview file={file} />}
        <FileAnswers file={file} />
        <FilePapers file={file} />
        <FileStory file={file} />
        <EndOfFile file={file} />
      </Box>
      <DecisionBar file={file} />
    </>
  )
}
