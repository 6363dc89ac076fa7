import { Button, type Theme, useMediaQuery } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import type { Field, Resource } from '../../schema/resource.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { useSearchText } from '../../ui/use-search-text.ts'
import { BulkBar } from '../deeds/bulk-bar.tsx'
import { Cards } from './cards.tsx'
import { Pager } from './pager.tsx'
import { RowsTable } from './rows-table.tsx'

/** The records of a list: a table where there is room, cards on a phone. */
export function ListBody({ resource, columns }: { resource: Resource; columns: readonly Field[] }) {
  const { isPending, error, data, refetch } = useListContext()
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('sm'))
  if (error) return <ErrorPanel error={error as Error} retry={() => void refetch()} />
  if (isPending) return <TextSkeleton lines={10} />
  if (!data?.length) return <Nothing />
  const Shape = wide ? RowsTable : Cards
  return (
    <>
      <BulkBar resource={resource} />
      <Shape resource={resource} columns={columns} />
      <Pager />
    </>
  )
}

function Nothing() {
  const translate = useTranslate()
  const { resource, filterValues, setFilters } = useListContext()
  const [text, look] = useSearchText(resource)
  const narrowed = text !== '' || Object.keys(filterValues).length > 0
  const clear = () => {
    look('')
    setFilters({}, {}, false)
  }
  if (!narrowed) return <EmptyState title={translate('generated.empty')} help={translate('generated.empty_help')} />
  return (
    <EmptyState
      title={translate('generated.no_match')}
      help={translate('generated.no_match_help')}
      action={
        <Button variant="outlined" onClick={clear}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      }
    />
  )
}
