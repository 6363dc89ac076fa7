import { Button, Paper } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { IssueDocumentsDocument, type IssueDocumentsInput } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'

/** Which letters are to be issued together, how many they are as far as is known, and how they are let go of. */
export interface ChosenLettersProps {
  chosen: readonly string[]
  onClear: () => void
}

/** The bar that appears, within reach of a thumb, when letters are chosen. */
export function ChosenLetters({ chosen, onClear }: ChosenLettersProps) {
  const translate = useTranslate()
  const [asking, setAsking] = useState(false)
  if (chosen.length === 0) return null
  return (
    <Paper component="section" aria-label={translate('bulk_issuing.chosen')} elevation={4} sx={barBox}>
      <Button variant="contained" size="large" fullWidth onClick={() => setAsking(true)}>
        {translate('bulk_issuing.issue_chosen', { smart_count: chosen.length })}
      </Button>
      <Button onClick={onClear}>{translate('bulk_issuing.clear')}</Button>
      {asking && <OrderDialog input={{ submissions: [...chosen] }} onClose={() => setAsking(false)} />}
    </Paper>
  )
}

const barBox = { position: 'sticky', bottom: 12, mt: 2, p: 1, display: 'flex', gap: 1, zIndex: 1 }

/** Asks once more before many letters are issued, then shows how far it has come. */
export function OrderDialog({ input, onClose }: { input: IssueDocumentsInput; onClose: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useDo(IssueDocumentsDocument)
  const order = () =>
    mutate(
      { input },
      { onSuccess: ({ issueDocuments }) => void navigate(`/issuing/bulk/${issueDocuments.bulkIssue.id}`) },
    )
  return (
    <ConfirmDialog
      title={translate('bulk_issuing.title')}
      help={translate('bulk_issuing.help')}
      action={translate('bulk_issuing.issue')}
      busy={isPending}
      refusal={error}
      onConfirm={order}
      onClose={onClose}
    />
  )
}
