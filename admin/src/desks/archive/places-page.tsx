import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useSignedIn } from '../../session/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { useSearchText } from '../../ui/use-search-text.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { NewPlaceDialog } from './new-place-dialog.tsx'
import { kindsIn } from './place-path.ts'
import { PlaceContent } from './place-content.tsx'
import { PlaceTrail } from './place-trail.tsx'
import { PlacesList } from './places-list.tsx'
import { type OpenPlace, usePlace } from './use-places.ts'

/** The tree of places: what lies where, and the way to make another place known. */
export function PlacesPage() {
  const translate = useTranslate()
  const id = useParams().id
  const { place, error } = usePlace(id)
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('archive.title')} />
      <DeskTabs at="places" />
      {error && <ErrorPanel error={error} />}
      {id && place === undefined && !error && <PageSkeleton />}
      {place === null && <EmptyState title={translate('archive.gone')} help={translate('archive.gone_help')} />}
      {(!id || place) && <Level key={id} place={place ?? undefined} />}
    </Box>
  )
}

function Level({ place }: { place?: OpenPlace }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const [text, look] = useSearchText('places')
  const [making, setMaking] = useState(false)
  const search = place ? '' : text
  const canMake = rights.mayDo('Mutation.createStoragePlace') && kindsIn(place?.kind).length > 0
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2, alignItems: 'center' }}>
        {place ? (
          <Box sx={{ flex: 1, minWidth: 200 }}>
            <Button component={Link} to="/archive/places" size="small">
              {translate('archive.all_places')}
            </Button>
            <PlaceTrail place={place} />
          </Box>
        ) : (
          <SearchForm key={search} label={translate('archive.search_place')} value={search} onSearch={look} />
        )}
        {canMake && (
          <Button variant="contained" onClick={() => setMaking(true)}>
            {translate(place ? 'archive.new_place_here' : 'archive.new_place')}
          </Button>
        )}
      </Box>
      {kindsIn(place?.kind).length > 0 && <PlacesList parent={place?.id} search={search} />}
      {place && <PlaceContent place={place} />}
      {making && <NewPlaceDialog parent={place} onClose={() => setMaking(false)} />}
    </>
  )
}
