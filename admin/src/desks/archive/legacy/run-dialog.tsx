import { useTranslate } from 'ra-core'
import { RunOldImportDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import type { OldImport } from './import-page.tsx'

/** Asks before the good rows go into the archive; says how many stay out. */
export function RunDialog({ found, onClose }: { found: OldImport; onClose: () => void }) {
  const translate = useTranslate()
  const { id, good, faulty, duplicates, filesMissing } = found
  const { mutate, error, isPending } = useDo(RunOldImportDocument)
  const left = faulty + duplicates + filesMissing
  return (
    <ConfirmDialog
      title={translate('legacy.run', { smart_count: good })}
      help={left > 0 ? translate('legacy.leave_out', { smart_count: left }) : translate('legacy.run_help')}
      action={translate(left > 0 ? 'legacy.run_without' : 'legacy.run_all')}
      busy={isPending}
      refusal={error}
      onConfirm={() => mutate({ input: { import: id, leaveOut: left > 0 } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
