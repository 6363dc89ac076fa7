import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { StepUpDocument, type StepUpMutation } from '../gql/graphql.ts'
import { prompt } from '../providers/prompts.ts'
import type { Refused } from '../providers/refused.ts'
import { send } from '../providers/send.ts'
import { RefusalAlert } from '../ui/refusal-alert.tsx'
import { Field } from './field.tsx'
import { useSignedIn } from './session.ts'
import { CodeField } from './sign-in-form.tsx'

/** Asks for proof of identity before a weighty step; answers whether it was given. */
export const useStepUp = (): (() => Promise<boolean>) => () => prompt('STEP_UP')

/** Asks for the password once more, and the code if the account has an app, before a weighty step. */
export function StepUpDialog({ onClose }: { onClose: (done: boolean) => void }) {
  const translate = useTranslate()
  const { me } = useSignedIn()
  const [refusal, setRefusal] = useState<Refused>()
  const [busy, setBusy] = useState(false)

  const prove = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    try {
      const input = Object.fromEntries(new FormData(event.currentTarget))
      await send<StepUpMutation>(StepUpDocument.toString(), { input })
      onClose(true)
    } catch (error) {
      setRefusal(error as Refused)
      setBusy(false)
    }
  }

  return (
    <Dialog open fullWidth maxWidth="xs" onClose={() => onClose(false)} aria-labelledby="step-up-title">
      <form onSubmit={prove}>
        <DialogTitle id="step-up-title">{translate('session.step_up')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('session.step_up_help')}</DialogContentText>
          <RefusalAlert refusal={refusal} />
          <input type="text" name="username" value={me.username} autoComplete="username" hidden readOnly disabled />
          <Field
            name="password"
            label={translate('session.password')}
            type="password"
            autoComplete="current-password"
            autoFocus
          />
          {me.totpEnrolledAt && <CodeField />}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate('session.prove')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
