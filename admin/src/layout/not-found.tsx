import { useTranslate } from 'ra-core'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** What stands at an address where there is nothing for this person. */
export function NotFound() {
  const translate = useTranslate()
  return (
    <>
      <PageHeader title={translate('layout.not_found')} />
      <EmptyState title={translate('layout.not_found_help')} />
    </>
  )
}
