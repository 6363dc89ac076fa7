import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useParams } from 'react-router-dom'
import {
  type ServiceKind,
  type StandardContentFragment,
  StandardInForceDocument,
  StandardVersionsDocument,
} from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { useDates } from '../../../ui/dates.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { VersionsCompared } from '../versions-compared.tsx'
import { ComparedStandards } from './compared-standards.tsx'
import { Papers } from './papers.tsx'
import { Settings } from './settings.tsx'

/** The standard of one service: what is in force, and how it came to be so. */
export function StandardPage() {
  const { service: kind } = useParams()
  const service = kind as ServiceKind
  const translate = useTranslate()
  const text = useText()
  const { day } = useDates()
  const { data, error, refetch } = useAsk(StandardInForceDocument, { service })
  const versions = useAsk(StandardVersionsDocument, { service }).data?.serviceStandards.nodes
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { title, standard } = data.service
  const { version, createdAt, division } = standard
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Button component={Link} to="/administration" size="small" sx={{ mt: 1 }}>
        {translate('administration.all_standards')}
      </Button>
      <PageHeader
        title={text(title)}
        help={`${translate('administration.in_force', { version, day: day(createdAt) })} · ${division.name}`}
        actions={<EditButton standard={standard} />}
      />
      <Stack sx={{ gap: 2 }}>
        <Settings standard={standard} />
        <Papers standard={standard} />
        {versions && (
          <VersionsCompared versions={versions}>
            {(older, newer) => <ComparedStandards service={service} older={older.id} newer={newer.id} />}
          </VersionsCompared>
        )}
      </Stack>
    </Box>
  )
}

/** Whoever may not follow this version with another is spared a form whose end would be a refusal. */
function EditButton({ standard: { service, mayPublish } }: { standard: StandardContentFragment }) {
  const translate = useTranslate()
  if (!mayPublish) return null
  return (
    <Button variant="contained" component={Link} to={`/administration/standards/${service}/edit`}>
      {translate('administration.new_version')}
    </Button>
  )
}
