import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { pathTo } from './place-path.ts'
import { usePlacesIn } from './use-places.ts'

/** The places directly in another one, or those a search finds, each with the way to it. */
export function PlacesList({ parent, search }: { parent?: string; search: string }) {
  const translate = useTranslate()
  const { places, more, error, refetch } = usePlacesIn(parent, search)
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />
  if (!places) return <TextSkeleton lines={5} />
  if (places.length === 0 && !parent)
    return (
      <EmptyState
        title={translate(search ? 'archive.none_found' : 'archive.no_places')}
        help={translate(search ? 'archive.none_found_help' : 'archive.no_places_help')}
      />
    )
  return (
    <>
      <Box component="ul" aria-label={translate('archive.places')} sx={{ p: 0, m: 0, display: 'grid', gap: 1 }}>
        {places.map((place) => (
          <RecordCard
            key={place.id}
            to={`/archive/places/${place.id}`}
            title={place.name}
            above={`${translate(`archive.kind.${place.kind}`)} · ${place.code}`}
          >
            {search &&
              pathTo(place)
                .slice(0, -1)
                .map(({ name }) => name)
                .join(' › ')}
          </RecordCard>
        ))}
      </Box>
      {more && <Typography sx={{ mt: 1 }}>{translate('archive.first_hundred')}</Typography>}
    </>
  )
}
