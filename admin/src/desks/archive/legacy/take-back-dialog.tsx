import { useTranslate } from 'ra-core'
import { TakeBackOldImportDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import type { OldImport } from './import-page.tsx'

/** Asks before a whole import leaves the archive again. */
export function TakeBackDialog({ found, onClose }: { found: OldImport; onClose: () => void }) {
  const translate = useTranslate()
  const { mutate, error, isPending } = useDo(TakeBackOldImportDocument)
  return (
    <ConfirmDialog
      title={translate('legacy.take_back')}
      help={translate('legacy.take_back_help', { smart_count: found.imported })}
      action={translate('legacy.take_back')}
      color="error"
      busy={isPending}
      refusal={error}
      onConfirm={() => mutate({ input: { import: found.id } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
