import { Breadcrumbs, Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { calledAs, type NestedPlace, pathTo } from './place-path.ts'

/** The way to a place from the outermost in, each a link; where people choose a place, each a step back instead. */
export function PlaceTrail({ place, onGo }: { place: NestedPlace; onGo?: (place: string) => void }) {
  const translate = useTranslate()
  return (
    <Breadcrumbs aria-label={translate('archive.way')} separator="›">
      {pathTo(place).map(({ id, kind, name }) => {
        const words = calledAs(translate(`archive.kind.${kind}`), name)
        if (!onGo)
          return (
            <Link key={id} component={RouterLink} to={`/archive/places/${id}`}>
              {words}
            </Link>
          )
        return id === place.id ? (
          <Typography key={id}>{words}</Typography>
        ) : (
          <Link key={id} component="button" type="button" onClick={() => onGo(id)}>
            {words}
          </Link>
        )
      })}
    </Breadcrumbs>
  )
}
