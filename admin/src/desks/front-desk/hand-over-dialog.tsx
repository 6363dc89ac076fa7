import { Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { HandOverDocumentDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** Asks once more before a document counts as fetched; from here it can be opened to be printed. */
export function HandOverDialog({
  letter: { id, number },
  onClose,
}: {
  letter: { id: string; number: string }
  onClose: () => void
}) {
  const translate = useTranslate()
  const { mutate, isPending, error } = useDo(HandOverDocumentDocument)
  return (
    <ConfirmDialog
      title={translate('front_desk.hand_over_title', { number })}
      help={translate('front_desk.hand_over_help')}
      action={translate('front_desk.handed_over')}
      busy={isPending}
      refusal={error}
      onConfirm={() => mutate({ input: { document: id } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Link component={RouterLink} to={`/issuing/documents/${id}`}>
        {translate('front_desk.open_letter')}
      </Link>
    </ConfirmDialog>
  )
}
