import { Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Entrance } from './entrance.tsx'
import { useSignOut } from './sign-out.ts'

/** What a citizen finds who comes to the staff's door. */
export default function Visitors() {
  const translate = useTranslate()
  const signOut = useSignOut()
  return (
    <Entrance title={translate('session.staff_only')} help={translate('session.staff_only_help')}>
      <Stack sx={{ gap: 1 }}>
        <Button href="/" variant="contained">
          {translate('session.to_portal')}
        </Button>
        <Button onClick={signOut}>{translate('session.sign_out')}</Button>
      </Stack>
    </Entrance>
  )
}
