import { Box, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { MessagesInUseDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDates } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RecordCard } from '../../../ui/record-card.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { DeskTabs } from '../desk-tabs.tsx'

/** All messages LIKE-U sends, by the subject of the wording in use. */
export function MessagesPage() {
  const translate = useTranslate()
  const text = useText()
  const { shortDay } = useDates()
  const { data, error, refetch } = useAsk(MessagesInUseDocument, {})
  const messages = data?.messageTemplates.nodes.toSorted((a, b) => text(a.subject).localeCompare(text(b.subject)))
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('administration.title')} help={translate('administration.help')} />
      <DeskTabs at="messages" />
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!data && !error && <PageSkeleton />}
      <Stack component="ul" aria-label={translate('administration.messages')} sx={{ gap: 1, p: 0, m: 0 }}>
        {messages?.map(({ key, version, createdAt, subject }) => (
          <RecordCard
            key={key}
            to={`/administration/messages/${key}`}
            title={text(subject)}
            above={`${key} · ${translate('administration.version_of', { version, day: shortDay(createdAt) })}`}
          />
        ))}
      </Stack>
    </Box>
  )
}
