import { useTranslate } from 'ra-core'
import { DiscardScanPartDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** What to put aside, and what follows. */
export interface DiscardDialogProps {
  part: string
  onDone: () => void
  onClose: () => void
}

/** Puts a scanned letter aside, with a reason. */
export function DiscardDialog({ part, onDone, onClose }: DiscardDialogProps) {
  const translate = useTranslate()
  const { mutateAsync, error, isPending } = useDo(DiscardScanPartDocument)
  // Once it is put aside the page under the dialog goes: only a promise outlives it.
  const discard = (reason: string) => void mutateAsync({ input: { part, reason } }).then(onDone, () => undefined)
  return (
    <ConfirmDialog
      title={translate('scans.discard')}
      help={translate('scans.discard_help')}
      action={translate('scans.discard')}
      reason={translate('scans.discard_reason')}
      busy={isPending}
      refusal={error}
      onConfirm={discard}
      onClose={onClose}
    />
  )
}
