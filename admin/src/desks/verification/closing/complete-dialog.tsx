import { Alert, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { CompleteVerificationDocument } from '../../../gql/graphql.ts'
import { MessagePreview } from '../../../previews/message-preview.tsx'
import { judgedItems, openItems } from '../checklist/open-items.ts'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { useStep } from '../file/use-step.ts'
import { ClosingDialog } from './closing-dialog.tsx'
import { ItemList } from './item-list.tsx'

/** Declares the file complete, or says what is still in the way. */
export function CompleteDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { file, pages, ticks } = useFileOnDesk()
  const { take, isBusy, refusal } = useStep(
    CompleteVerificationDocument,
    (data) => data.completeVerification.submission,
  )
  const items = judgedItems(file, pages, ticks)
  const open = openItems(file, items)
  return (
    <ClosingDialog
      title={translate(open.length ? 'verification.not_complete_title' : 'verification.complete_title')}
      action={translate('verification.complete')}
      isBlocked={open.length > 0}
      isBusy={isBusy}
      refusal={refusal}
      onConfirm={() => void take({}).then((done) => done && onClose())}
      onClose={onClose}
    >
      {open.length > 0 ? (
        <>
          <Alert severity="info">{translate('verification.not_complete_help')}</Alert>
          <ItemList items={open} label={translate('verification.still_open')} />
        </>
      ) : (
        <>
          <Typography>
            {translate('verification.complete_help', {
              smart_count: items.filter(({ kind }) => kind === 'PAPER').length,
            })}
          </Typography>
          <MessagePreview submission={file.id} step="COMPLETE" />
        </>
      )}
    </ClosingDialog>
  )
}
