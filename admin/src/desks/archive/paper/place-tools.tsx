import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useNavigate } from 'react-router-dom'
import { OpenStockTakeDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'

/** What one does at a place with papers in one's hands: labels, putting away, counting. */
export function PlaceTools({ place }: { place: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { rights } = useSignedIn()
  const open = useDo(OpenStockTakeDocument)
  const begin = () =>
    open.mutate(
      { input: { place } },
      { onSuccess: ({ openStockTake }) => void navigate(`/archive/stock/${openStockTake.stockTake.id}`) },
    )
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        <Button component="a" href={`/labels/${place}`} variant="outlined" size="small">
          {translate('keeping.print_labels')}
        </Button>
        {rights.mayDo('Mutation.placeArchive') && (
          <Button component={Link} to={`/archive/places/${place}/put-away`} variant="outlined" size="small">
            {translate('keeping.put_away')}
          </Button>
        )}
        {rights.mayDo('Mutation.openStockTake') && (
          <Button variant="outlined" size="small" loading={open.isPending} onClick={begin}>
            {translate('keeping.open_stock')}
          </Button>
        )}
      </Box>
      <RefusalAlert refusal={open.error} />
    </>
  )
}
