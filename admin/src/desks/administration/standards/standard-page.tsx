import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useParams } from 'react-router-dom'
import {
  type ServiceKind,
  type StandardContentFragment,
  StandardInForceDocument,
  StandardVersionsDocument,
} from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { PageSkeleton } from '../../../ui/skeletons.tsx'
import { useText } from '../../../ui/text.ts'
import { PublishedPage } from '../published-page.tsx'
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
  const { data, error, refetch } = useAsk(StandardInForceDocument, { service })
  const versions = useAsk(StandardVersionsDocument, { service }).data?.serviceStandards.nodes
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { title, standard } = data.service
  return (
    <PublishedPage
      all={{ to: '/administration', label: translate('administration.all_standards') }}
      title={text(title)}
      current={standard}
      about={(since) => [since, standard.division.name]}
      actions={<EditButton standard={standard} />}
    >
      <Settings standard={standard} />
      <Papers standard={standard} />
      {versions && (
        <VersionsCompared versions={versions}>
          {(older, newer) => <ComparedStandards service={service} older={older.id} newer={newer.id} />}
        </VersionsCompared>
      )}
    </PublishedPage>
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
