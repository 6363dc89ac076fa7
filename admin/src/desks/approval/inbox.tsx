import { Alert, Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { ApproveTogether } from './approve-together.tsx'
import { FileCard } from './file-card.tsx'
import { OthersFiles } from './others-files.tsx'
import { StandingIn } from './standing-in.tsx'
import { type InboxContent, useInbox } from './use-inbox.ts'
import { useKeyAnswers } from './use-key-answers.ts'

/** What waits for a decision, the most urgent first: a card for each file. */
export function Inbox() {
  const translate = useTranslate()
  const { inbox, error, refetch } = useInbox()
  const help = inbox && translate('approval.waiting', { smart_count: inbox.mine.length })
  return (
    <Box sx={{ maxWidth: 880 }}>
      <PageHeader title={translate('approval.title')} help={help} />
      <StandingIn />
      {error && <ErrorPanel error={error} retry={refetch} />}
      {inbox ? <Files inbox={inbox} /> : !error && <PageSkeleton />}
    </Box>
  )
}

function Files({ inbox: { mine, others, beyond } }: { inbox: InboxContent }) {
  const translate = useTranslate()
  const keyAnswers = useKeyAnswers(mine)
  return (
    <>
      {mine.length === 0 ? (
        <EmptyState title={translate('approval.nothing')} help={translate('approval.nothing_help')} />
      ) : (
        <Box component="ul" aria-label={translate('approval.title')} sx={cards}>
          {mine.map((file) => (
            <FileCard key={file.id} file={file} keyAnswers={keyAnswers.get(file.id)} />
          ))}
        </Box>
      )}
      {beyond > 0 && <Alert severity="info">{translate('approval.beyond', { smart_count: beyond })}</Alert>}
      {mine.length > 1 && (
        <Typography color="textSecondary" variant="body2" sx={{ my: 2 }}>
          {translate('approval.together_help')}
        </Typography>
      )}
      <OthersFiles files={others} />
      <ApproveTogether files={mine} />
    </>
  )
}

const cards = { listStyle: 'none', p: 0, m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }
