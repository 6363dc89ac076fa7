import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { LinksOfDocumentDocument, type LinkToDocumentFragment, SendDocumentLinkDocument } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { useDates } from '../../ui/dates.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Section } from '../../ui/section.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import type { DeskDocument } from './document-page.tsx'

/** The secure links sent for a document: whether it was fetched by them, and a new one where it was not. */
export function DocumentLinks({ document: { id, state } }: { document: DeskDocument }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const { data, error, refetch } = useAsk(LinksOfDocumentDocument, { id })
  const sending = useDo(SendDocumentLinkDocument)
  const links = data?.document?.links.toReversed()
  return (
    <Section title={translate('issuing.links')}>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {!links && !error && <TextSkeleton lines={2} />}
      {links?.length === 0 && <Typography>{translate('issuing.no_links')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {links?.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </Box>
      <RefusalAlert refusal={sending.error} />
      {sending.isSuccess && <Typography role="status">{translate('issuing.link_sent')}</Typography>}
      {state === 'ISSUED' && rights.mayDo('Mutation.sendDocumentLink') && (
        <Button
          variant="outlined"
          loading={sending.isPending}
          onClick={() => sending.mutate({ input: { document: id } })}
          sx={{ mt: 1 }}
        >
          {translate('issuing.send_link')}
        </Button>
      )}
    </Section>
  )
}

function LinkLine({ link: { createdAt, expiresAt, receivedAt, endedAt, fetches } }: { link: LinkToDocumentFragment }) {
  const translate = useTranslate()
  const dates = useDates()
  return (
    <li>
      <Typography>
        {receivedAt
          ? translate('issuing.link_received', { time: dates.time(receivedAt), smart_count: fetches })
          : translate('issuing.link_waiting')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('issuing.link_made', { time: dates.time(createdAt) })} ·{' '}
        {endedAt ? translate('issuing.link_ended') : translate('issuing.link_until', { time: dates.time(expiresAt) })}
      </Typography>
    </li>
  )
}
