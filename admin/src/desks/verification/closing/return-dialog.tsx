import { Alert, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { ReturnForCorrectionDocument } from '../../../gql/graphql.ts'
import { MessagePreview } from '../../../previews/message-preview.tsx'
import { itemsToCorrect, judgedItems } from '../checklist/open-items.ts'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { useStep } from '../file/use-step.ts'
import { ClosingDialog } from './closing-dialog.tsx'
import { ItemList } from './item-list.tsx'

/** Sends the file back to the applicant with everything that is wrong in one list. */
export function ReturnDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { file, pages, ticks } = useFileOnDesk()
  const [reason, setReason] = useState('')
  // The message is worded anew when the word is written, not at every letter of it.
  const [written, setWritten] = useState('')
  const { take, isBusy, refusal } = useStep(ReturnForCorrectionDocument, (data) => data.returnForCorrection.submission)
  const wrong = itemsToCorrect(judgedItems(file, pages, ticks))
  return (
    <ClosingDialog
      title={translate('verification.return_title')}
      action={translate('verification.return_action')}
      color="warning"
      isBlocked={wrong.length === 0}
      isBusy={isBusy}
      refusal={refusal}
      onConfirm={() => void take({ reason: reason.trim() || null }).then((done) => done && onClose())}
      onClose={onClose}
    >
      {wrong.length === 0 ? (
        <Alert severity="info">{translate('verification.nothing_wrong')}</Alert>
      ) : (
        <>
          <Typography>{translate('verification.return_help', { name: file.owner.name })}</Typography>
          <ItemList items={wrong} label={translate('verification.to_correct')} />
          <TextField
            fullWidth
            multiline
            minRows={2}
            label={translate('verification.word')}
            helperText={translate('verification.word_help')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onBlur={() => setWritten(reason.trim())}
          />
          <MessagePreview submission={file.id} step="RETURN" reason={written || null} />
        </>
      )}
    </ClosingDialog>
  )
}
