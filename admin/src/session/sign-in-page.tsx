import { Link, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Entrance } from './entrance.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Where staff sign in; the address stays, so that they come out on the page they wanted. */
export function SignInPage({ onDone }: { onDone: () => void }) {
  const translate = useTranslate()
  return (
    <Entrance title={translate('session.title')} help={translate('session.help')}>
      <SignInForm onDone={onDone} />
      <Typography variant="body2" sx={{ mt: 3 }}>
        <Link href="/masuk">{translate('session.forgotten')}</Link>
      </Typography>
    </Entrance>
  )
}
