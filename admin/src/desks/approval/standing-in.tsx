import { Alert } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useSignedIn } from '../../session/session.ts'
import { useDates } from '../../ui/dates.ts'
import { useStandingIn } from '../use-standing-in.ts'

/** Says for whom one decides today, and until when; an admin for whom nobody asked learns why nothing is here. */
export function StandingIn() {
  const translate = useTranslate()
  const dates = useDates()
  const { me } = useSignedIn()
  const posts = useStandingIn()
  if (posts?.length === 0 && me.role === 'ADMIN')
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('approval.not_standing_in')}
      </Alert>
    )
  return posts?.map(({ id, capacity, official, toDay }) => (
    <Alert key={id} severity="info" sx={{ mb: 2 }}>
      {translate('approval.standing_in', {
        capacity: translate(`approval.capacity.${capacity}`),
        official: official.position ?? official.name,
        until: dates.day(toDay),
      })}
    </Alert>
  ))
}
