import OpenIcon from '@mui/icons-material/ChevronRight'
import { Box, FormControlLabel, IconButton, Link, Radio, RadioGroup, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextSkeleton } from '../../ui/skeletons.tsx'
import { calledAs } from './place-path.ts'
import { PlaceTrail } from './place-trail.tsx'
import { usePlace, usePlacesIn } from './use-places.ts'

/** Walks from the building to the folder, and chooses a place on the way. */
export function PlaceChooser({ chosen, onChoose }: { chosen?: string; onChoose: (place: string) => void }) {
  const translate = useTranslate()
  const [inside, setInside] = useState<string>()
  const { place } = usePlace(inside)
  const { places, more, error, refetch } = usePlacesIn(inside)
  return (
    <Box sx={{ minHeight: 200 }}>
      {place && (
        <Box sx={{ mb: 1 }}>
          <Link component="button" type="button" onClick={() => setInside(undefined)}>
            {translate('archive.all_places')}
          </Link>
          <PlaceTrail place={place} onGo={setInside} />
        </Box>
      )}
      {error && <ErrorPanel error={error} retry={() => void refetch()} />}
      {!places && !error && <TextSkeleton lines={4} />}
      {places?.length === 0 && (
        <Typography color="textSecondary">
          {translate(inside ? 'archive.nothing_inside' : 'archive.no_places')}
        </Typography>
      )}
      <RadioGroup
        aria-label={translate('archive.places')}
        value={chosen ?? ''}
        onChange={(_, value) => onChoose(value)}
      >
        {places?.map(({ id, kind, name, code }) => (
          <Box key={id} sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            <FormControlLabel
              value={id}
              control={<Radio />}
              label={`${calledAs(translate(`archive.kind.${kind}`), name)} (${code})`}
            />
            {kind !== 'FOLDER' && (
              <IconButton aria-label={translate('archive.open_place', { name })} onClick={() => setInside(id)}>
                <OpenIcon />
              </IconButton>
            )}
          </Box>
        ))}
      </RadioGroup>
      {more && <Typography variant="body2">{translate('archive.first_hundred')}</Typography>}
    </Box>
  )
}
