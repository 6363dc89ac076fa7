import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { DeliveriesOfDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../providers/ask.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { Section } from '../../ui/section.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { DeliveryLine } from './delivery-line.tsx'

const everyMilliseconds = 10_000

/** The messages to the applicant about a document and its submission, and how far each has come. */
export function Deliveries({ submission }: { submission: string }) {
  const translate = useTranslate()
  const { data, error, refetch } = useAsk(DeliveriesOfDocument, { submission }, { every: everyMilliseconds })
  const { owner, notifications = [] } = data?.submission ?? {}
  // What colleagues were told of it is nothing the applicant could have missed.
  const messages = notifications.filter(({ user }) => user?.id === owner?.id)
  return (
    <Section title={translate('issuing.deliveries')}>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {!data && !error && <TextSkeleton lines={3} />}
      {data && messages.length === 0 && <Typography>{translate('issuing.no_messages')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {messages.map((message) => (
          <DeliveryLine key={message.id} message={message} />
        ))}
      </Box>
    </Section>
  )
}
