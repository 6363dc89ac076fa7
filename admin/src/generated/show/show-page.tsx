import { Link as MuiLink } from '@mui/material'
import { type RaRecord, useGetOne, useLocale, useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { NotFound } from '../../layout/not-found.tsx'
import { isRefused } from '../../providers/refused.ts'
import type { Resource } from '../../schema/resource.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { CreateButtons } from '../deeds/create-buttons.tsx'
import { DeedButtons } from '../deeds/deed-buttons.tsx'
import { listPath } from '../paths.ts'
import { represent } from '../represent.ts'
import { useWords } from '../words.ts'
import { RecordTabs } from './record-tabs.tsx'

/** One record with all one may read of it, what belongs to it, and what may be done with it. */
export function ShowPage({ resource, id }: { resource: Resource; id: string }) {
  const words = useWords()
  const locale = useLocale()
  const { data, error, refetch } = useGetOne<RaRecord>(resource.name, { id })
  if (isRefused(error, 'NOT_FOUND')) return resource.list === 'ONE' ? <NotYet resource={resource} /> : <NotFound />
  if (error) return <ErrorPanel error={error as Error} retry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  return (
    <>
      <PageHeader
        title={resource.list === 'ONE' ? words.list(resource.name) : represent(data, resource, words, locale)}
        help={resource.list !== 'ONE' && <ListLink resource={resource} />}
        actions={<DeedButtons resource={resource} record={data} id={id} />}
      />
      <RecordTabs resource={resource} record={data} />
    </>
  )
}

/** What there is one of, before there is one. */
function NotYet({ resource }: { resource: Resource }) {
  const words = useWords()
  const translate = useTranslate()
  return (
    <>
      <PageHeader title={words.list(resource.name)} actions={<CreateButtons resource={resource} />} />
      <EmptyState title={translate('generated.empty')} help={translate('generated.empty_help')} />
    </>
  )
}

function ListLink({ resource }: { resource: Resource }) {
  const words = useWords()
  return (
    <MuiLink component={Link} to={listPath(resource.name)}>
      {words.list(resource.name)}
    </MuiLink>
  )
}
