import { Box, Button, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { SignDocumentDocument, type SignDocumentMutation } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Section } from '../../ui/section.tsx'
import { IssuedAlert } from './issued-alert.tsx'
import type { LetterToIssue } from './issue-page.tsx'
import { NumberFields, useNumberChoice } from './number-choice.tsx'

/** Whoever approved signs with their BSrE certificate, and thereby issues the letter. */
export function SignForm({ letter: { id, version } }: { letter: LetterToIssue }) {
  const translate = useTranslate()
  const signing = useDo(SignDocumentDocument)
  const choice = useNumberChoice()
  const [passphrase, setPassphrase] = useState('')
  const [nik, setNik] = useState('')
  const [issued, setIssued] = useState<SignDocumentMutation['signDocument']['document']>()
  const faultOf = (field: string) => signing.error?.fields.find((one) => one.field === field)?.message
  const sign = (event: FormEvent) => {
    event.preventDefault()
    const { manualNumber } = choice
    const input = { submission: id, version, manualNumber, passphrase, identityNumber: nik.trim() || null }
    signing.mutate({ input }, { onSuccess: (done) => setIssued(done.signDocument.document) })
    // What was typed stays no longer than it is needed.
    setPassphrase('')
  }
  if (issued) return <IssuedAlert document={issued} />
  const [nikFault, passphraseFault] = [faultOf('identityNumber'), faultOf('passphrase')]
  return (
    <Section title={translate('issuing.sign')}>
      <form onSubmit={sign} autoComplete="off">
        <Typography sx={{ mb: 1 }}>{translate('issuing.sign_help')}</Typography>
        <NumberFields choice={choice} />
        <TextField
          label={translate('issuing.nik')}
          helperText={nikFault ?? translate('issuing.nik_help')}
          error={nikFault !== undefined}
          value={nik}
          onChange={(event) => setNik(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 24, inputMode: 'numeric' } }}
          margin="normal"
          fullWidth
        />
        <TextField
          type="password"
          label={translate('issuing.passphrase')}
          helperText={passphraseFault ?? translate('issuing.passphrase_help')}
          error={passphraseFault !== undefined}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
          margin="normal"
          required
          fullWidth
        />
        {!nikFault && !passphraseFault && <RefusalAlert refusal={signing.error} />}
        <Box sx={{ mt: 2 }}>
          <Button type="submit" variant="contained" size="large" disabled={signing.isPending}>
            {translate('issuing.sign_and_issue')}
          </Button>
        </Box>
      </form>
    </Section>
  )
}
