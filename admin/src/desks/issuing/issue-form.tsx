import { Box, Button, FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { IssueDocumentDocument, type IssueDocumentMutation } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import { IssuedAlert } from './issued-alert.tsx'
import type { LetterToIssue } from './issue-page.tsx'
import { NotToIssue } from './not-to-issue.tsx'

/** Chooses where the number comes from, asks once more, and issues. */
export function IssueForm({ letter }: { letter: LetterToIssue }) {
  const translate = useTranslate()
  const issuing = useDo(IssueDocumentDocument)
  const [source, setSource] = useState<'REGISTER' | 'ELSEWHERE'>('REGISTER')
  const [manual, setManual] = useState('')
  const [asking, setAsking] = useState(false)
  const [issued, setIssued] = useState<IssueDocumentMutation['issueDocument']['document']>()
  const manualNumber = source === 'ELSEWHERE' ? manual.trim() : null
  const issue = () =>
    issuing.mutate(
      { input: { submission: letter.id, version: letter.version, manualNumber } },
      { onSuccess: (done) => (setIssued(done.issueDocument.document), setAsking(false)) },
    )
  const there = issued ?? letter.documents.find(({ state }) => state === 'ISSUED')
  if (there) return <IssuedAlert document={there} />
  if (!letter.availableSteps.includes('ISSUE')) return <NotToIssue status={letter.status} />
  const ask = (event: FormEvent) => {
    event.preventDefault()
    issuing.reset()
    setAsking(true)
  }
  return (
    <Section title={translate('issuing.number')}>
      <form onSubmit={ask}>
        <RadioGroup
          aria-label={translate('issuing.number')}
          value={source}
          onChange={(_, value) => setSource(value as typeof source)}
        >
          <FormControlLabel value="REGISTER" control={<Radio />} label={translate('issuing.from_register')} />
          <FormControlLabel value="ELSEWHERE" control={<Radio />} label={translate('issuing.from_elsewhere')} />
        </RadioGroup>
        {source === 'ELSEWHERE' && (
          <TextField
            label={translate('issuing.manual_number')}
            helperText={translate('issuing.manual_number_help')}
            value={manual}
            onChange={(event) => setManual(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 80 } }}
            margin="normal"
            required
            fullWidth
          />
        )}
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
