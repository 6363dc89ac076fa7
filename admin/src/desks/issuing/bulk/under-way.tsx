import { Alert, Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { BulkRunUnderWayDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'

const everyMilliseconds = 5000

/** Says that many letters are being issued right now, and leads there. */
export function UnderWay() {
  const translate = useTranslate()
  const { data } = useAsk(BulkRunUnderWayDocument, {}, { every: everyMilliseconds })
  const run = data?.bulkIssues.nodes[0]
  if (!run) return null
  const { id, issued, failed, total } = run
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('bulk_issuing.under_way', { done: issued + failed, total })}{' '}
      <Link component={RouterLink} to={`/issuing/bulk/${id}`}>
        {translate('bulk_issuing.look')}
      </Link>
    </Alert>
  )
}
