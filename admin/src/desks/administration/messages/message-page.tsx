import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { NotFound } from '../../../layout/not-found.tsx'
import { useSignedIn } from '../../../session/session.ts'
import { useDates } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { ChangeList } from '../change-list.tsx'
import { VersionsCompared } from '../versions-compared.tsx'
import { draftOf } from './message-draft.ts'
import { useMessage } from './use-message.ts'
import { useMessageChanges } from './use-message-changes.ts'
import { WordingPreview } from './wording-preview.tsx'

/** One message: how it reads now, and how it read before. */
export function MessagePage() {
  const translate = useTranslate()
  const text = useText()
  const { day } = useDates()
  const { rights } = useSignedIn()
  const changes = useMessageChanges()
  const { key, versions, current, error, isPending, refetch } = useMessage()
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (isPending) return <PageSkeleton />
  if (!current) return <NotFound />
  const { version, createdAt } = current
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Button component={Link} to="/administration/messages" size="small" sx={{ mt: 1 }}>
        {translate('administration.all_messages')}
      </Button>
      <PageHeader
        title={text(current.subject)}
        help={`${key} · ${translate('administration.in_force', { version, day: day(createdAt) })}`}
        actions={
          rights.mayDo('Mutation.publishMessageTemplate') && (
            <Button variant="contained" component={Link} to={`/administration/messages/${key}/edit`}>
              {translate('administration.new_wording')}
            </Button>
          )
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Section title={translate('administration.preview')}>
          <WordingPreview draft={draftOf(current)} />
        </Section>
        <VersionsCompared versions={versions}>
          {(older, newer) => <ChangeList changes={changes(draftOf(older), draftOf(newer))} />}
        </VersionsCompared>
      </Stack>
    </Box>
  )
}
