import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useParams } from 'react-router-dom'
import { type ServiceKind, StandardInForceDocument } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { StandardForm } from './standard-form.tsx'

/** Where the next version of a standard is written. */
export function EditStandardPage() {
  const service = useParams().service as ServiceKind
  const translate = useTranslate()
  const text = useText()
  const { data, error, refetch } = useAsk(StandardInForceDocument, { service })
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader
        title={translate('administration.new_version_of', { name: text(data.service.title) })}
        help={translate('administration.new_version_help')}
      />
      <StandardForm key={service} first={data.service.standard} />
    </Box>
  )
}
