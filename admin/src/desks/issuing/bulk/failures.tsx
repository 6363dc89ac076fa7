import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { BulkFailuresDocument, type BulkRunFragment } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { Section } from '../../../ui/section.tsx'
import { TextSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { isUnderWay } from './is-under-way.ts'

const everyMilliseconds = 3000

/** The files that got no letter, why, and the way to each. */
export function Failures({ run }: { run: BulkRunFragment }) {
  const translate = useTranslate()
  const text = useText()
  const every = isUnderWay(run) ? everyMilliseconds : undefined
  const { data } = useAsk(BulkFailuresDocument, { run: [run.id] }, { every })
  return (
    <Section title={translate('bulk_issuing.failures')}>
      {!data && <TextSkeleton lines={3} />}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {data?.bulkIssueItems.nodes.map(({ id, submission, reason }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/issuing/letters/${submission.id}`} sx={{ overflowWrap: 'anywhere' }}>
              {submission.number} · {submission.subject}
            </Link>
            {reason && <Typography variant="body2">{text(reason)}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  )
}
