import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { type Step, ReleaseDocument, TakeUpDocument } from '../../../gql/graphql.ts'
import { useSignedIn } from '../../../session/session.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { CompleteDialog } from '../closing/complete-dialog.tsx'
import { ReturnDialog } from '../closing/return-dialog.tsx'
import { useSaving } from '../checklist/saving.tsx'
import { useFileOnDesk } from './file-on-desk.ts'
import { TakeOverButton } from './take-over-button.tsx'
import { useStep } from './use-step.ts'

/** The steps that can be taken now, as the API says. Closing ones save what was ticked first. */
export function StepButtons() {
  const translate = useTranslate()
  const { me } = useSignedIn()
  const { file } = useFileOnDesk()
  const takeUp = useStep(TakeUpDocument, (data) => data.takeUp.submission)
  const release = useStep(ReleaseDocument, (data) => data.release.submission)
  const { save, isBusy: isSaving } = useSaving()
  const [closing, setClosing] = useState<'RETURN' | 'COMPLETE'>()
  const can = (step: Step) => file.availableSteps.includes(step)
  const close = async (step: 'RETURN' | 'COMPLETE') => (await save()) && setClosing(step)
  const busy = takeUp.isBusy || release.isBusy || isSaving
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {can('TAKE_UP') && (
          <Button variant="contained" loading={takeUp.isBusy} onClick={() => void takeUp.take({})}>
            {translate('verification.take_up')}
          </Button>
        )}
        {can('TAKE_OVER') && file.holder?.id !== me.id && <TakeOverButton />}
        {can('RELEASE') && (
          <Button color="inherit" loading={release.isBusy} disabled={busy} onClick={() => void release.take({})}>
            {translate('verification.release')}
          </Button>
        )}
        {can('RETURN') && (
          <Button variant="outlined" color="warning" disabled={busy} onClick={() => void close('RETURN')}>
            {translate('verification.return')}
          </Button>
        )}
        {can('COMPLETE') && (
          <Button variant="contained" loading={isSaving} disabled={busy} onClick={() => void close('COMPLETE')}>
            {translate('verification.complete')}
          </Button>
        )}
      </Box>
      <RefusalAlert refusal={takeUp.refusal ?? release.refusal} />
      {closing === 'RETURN' && <ReturnDialog onClose={() => setClosing(undefined)} />}
      {closing === 'COMPLETE' && <CompleteDialog onClose={() => setClosing(undefined)} />}
    </>
  )
}
