import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { IssueDocumentDocument, type IssueDocumentMutation } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import { IssuedAlert } from './issued-alert.tsx'
import type { LetterToIssue } from './issue-page.tsx'
import { NumberFields, useNumberChoice } from './number-choice.tsx'

/** Chooses where the number comes from, asks once more, and issues. */
export function IssueForm({ letter }: { letter: LetterToIssue }) {
  const translate = useTranslate()
  const issuing = useDo(IssueDocumentDocument)
  const choice = useNumberChoice()
  const [asking, setAsking] = useState(false)
  const [issued, setIssued] = useState<IssueDocumentMutation['issueDocument']['document']>()
  const { manualNumber } = choice
  const issue = () =>
    issuing.mutate(
      { input: { submission: letter.id, version: letter.version, manualNumber } },
      { onSuccess: (done) => (setIssued(done.issueDocument.document), setAsking(false)) },
    )
  if (issued) return <IssuedAlert document={issued} />
  const ask = (event: FormEvent) => {
    event.preventDefault()
    issuing.reset()
    setAsking(true)
  }
  return (
    <Section title={translate('issuing.number')}>
      <form onSubmit={ask}>
        <NumberFields choice={choice} />
        <Box sx={{ mt: 2 }}>
          <Button type="submit" variant="contained" size="large">
            {translate('issuing.issue')}
          </Button>
        </Box>
      </form>
      {asking && (
        <ConfirmDialog
          title={translate('issuing.issue_title')}
          help={translate(manualNumber ? 'issuing.issue_manual_help' : 'issuing.issue_help', { number: manualNumber })}
          action={translate('issuing.issue')}
          busy={issuing.isPending}
          refusal={issuing.error}
          onConfirm={issue}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  )
}
