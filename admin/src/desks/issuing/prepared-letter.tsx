import DownloadIcon from '@mui/icons-material/Download'
import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { type ChangeEvent, useState } from 'react'
import { DownloadPreparedLetterDocument, RequestSignedLetterUploadDocument } from '../../gql/graphql.ts'
import { saveLinked } from '../../papers/save-linked.ts'
import { ask } from '../../providers/ask.ts'
import { isRefused, type Refused } from '../../providers/refused.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Section } from '../../ui/section.tsx'
import { hiddenInput } from '../../uploads/hidden-input.ts'
import { UploadProgress } from '../../uploads/upload-progress.tsx'
import { useSending } from '../../uploads/use-sending.ts'
import type { LetterToIssue } from './issue-page.tsx'

/** A letter that has its number and waits to come back signed. */
export function PreparedLetter({ letter }: { letter: LetterToIssue['preparedLetters'][number] }) {
  const translate = useTranslate()
  const { id, number, method } = letter
  return (
    <Section title={translate('issuing.prepared', { number })}>
      <Typography>{translate(`issuing.prepared_help.${method}`)}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'flex-start' }}>
        <SaveLetter id={id} number={number} />
        <BringBack id={id} label={translate(`issuing.bring_back.${method}`)} />
      </Box>
    </Section>
  )
}

function SaveLetter({ id, number }: { id: string; number: string }) {
  const translate = useTranslate()
  const [refusal, setRefusal] = useState<Refused>()
  const link = async () =>
    (await ask(DownloadPreparedLetterDocument, { input: { letter: id } })).downloadPreparedLetter.url
  const save = () =>
    saveLinked(link, `${number.replaceAll('/', '-')}.pdf`).then(
      () => setRefusal(undefined),
      (error: unknown) => (isRefused(error) ? setRefusal(error) : Promise.reject(error)),
    )
  return (
    <div>
      <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void save()}>
        {translate('issuing.save_prepared')}
      </Button>
      <RefusalAlert refusal={refusal} />
    </div>
  )
}

function BringBack({ id, label }: { id: string; label: string }) {
  const queryClient = useQueryClient()
  const open = async ({ name, size, type }: File) =>
    (
      await ask(RequestSignedLetterUploadDocument, {
        input: { letter: id, fileName: name, size, mediaType: type || 'application/pdf' },
      })
    ).requestSignedLetterUpload
  const sending = useSending(open, () => void queryClient.invalidateQueries({ queryKey: ['ask'] }))
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    // The same file may be chosen again after it was mended.
    event.target.value = ''
    if (file) void sending.send(file)
  }
  const busy = sending.sending.state === 'SENDING' || sending.sending.state === 'BROKEN'
  return (
    <div>
      {!busy && (
        <Button component="label" variant="contained" startIcon={<UploadIcon />} role={undefined}>
          {label}
          <input type="file" accept="application/pdf" onChange={choose} style={hiddenInput} />
        </Button>
      )}
      <UploadProgress {...sending} />
    </div>
  )
}
