import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { TakeOverDocument } from '../../../gql/graphql.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useDates } from '../../../ui/dates.ts'
import { useFileOnDesk } from './file-on-desk.ts'
import { useStep } from './use-step.ts'

/** Takes the file out of a colleague’s hands; while their time runs only after saying that one knows. */
export function TakeOverButton() {
  const translate = useTranslate()
  const dates = useDates()
  const { file } = useFileOnDesk()
  const { take, isBusy, refusal, forget } = useStep(TakeOverDocument, (data) => data.takeOver.submission)
  const [asking, setAsking] = useState(false)
  const until = file.heldUntil ?? ''
  const leave = () => {
    forget()
    setAsking(false)
  }
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('verification.take_over')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={translate('verification.take_over_title')}
          help={translate(
            Date.parse(until) > Date.now() ? 'verification.take_over_help' : 'verification.take_over_free',
            {
              name: file.holder?.name,
              until: until && dates.time(until),
            },
          )}
          action={translate('verification.take_over')}
          busy={isBusy}
          refusal={refusal}
          onConfirm={() => void take({ confirm: true }).then((done) => done && leave())}
          onClose={leave}
        />
      )}
    </>
  )
}
