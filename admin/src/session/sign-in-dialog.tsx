import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { SessionDocument, type SessionQuery } from '../gql/graphql.ts'
import { send } from '../providers/send.ts'
import { useSignedIn } from './session.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Signing in again over the page the session ended on: nothing typed there is lost. */
export function SignInDialog({ onClose }: { onClose: (done: boolean) => void }) {
  const translate = useTranslate()
  const queryClient = useQueryClient()
  const { me } = useSignedIn()

  const goOn = async () => {
    const now = await send<SessionQuery>(SessionDocument.toString(), {})
    // Somebody else's page, rights and half-filled forms are none of the newcomer's business.
    if (now.me?.id !== me.id) return window.location.assign('/admin/')
    onClose(true)
    await queryClient.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
  }

  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="sign-in-again">
      <DialogTitle id="sign-in-again">{translate('session.expired')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('session.expired_help')}</DialogContentText>
        <SignInForm onDone={() => void goOn()} />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose(false)}>{translate('ra.action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
