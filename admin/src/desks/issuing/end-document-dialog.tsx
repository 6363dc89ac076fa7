import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { ReplaceDocumentDocument, type RevocationCategory, RevokeDocumentDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CategoryChoice } from './category-choice.tsx'

/** How a document stops counting. */
export type Ending = 'revoke' | 'replace'

/** Who is asked about which document, and how it would end. */
export interface EndDocumentDialogProps {
  document: { id: string; number: string }
  ending: Ending
  onClose: () => void
}

/** Asks for the reason before a document stops counting; after a replacement the successor is shown. */
export function EndDocumentDialog({ document: { id, number }, ending, onClose }: EndDocumentDialogProps) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [category, setCategory] = useState<RevocationCategory>('OTHER')
  const revoking = useDo(RevokeDocumentDocument)
  const replacing = useDo(ReplaceDocumentDocument)
  const { isPending, error } = ending === 'revoke' ? revoking : replacing
  const end = (reason: string) => {
    const input = { document: id, reason }
    if (ending === 'revoke') revoking.mutate({ input: { ...input, category } }, { onSuccess: onClose })
    else
      replacing.mutate(
        { input },
        { onSuccess: ({ replaceDocument }) => void navigate(`/issuing/documents/${replaceDocument.document.id}`) },
      )
  }
  return (
    <ConfirmDialog
      title={translate(`issuing.${ending}_title`, { number })}
      help={translate(`issuing.${ending}_help`)}
      reason={translate('issuing.reason')}
      action={translate(`issuing.${ending}`)}
      color={ending === 'revoke' ? 'error' : 'primary'}
      busy={isPending}
      refusal={error}
      onConfirm={end}
      onClose={onClose}
    >
      {ending === 'revoke' && <CategoryChoice value={category} onChange={setCategory} />}
    </ConfirmDialog>
  )
}
