import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import { Alert, Button } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import type { ChangeEvent } from 'react'
import { RequestAnriLetterUploadDocument } from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { hiddenInput } from '../../../uploads/hidden-input.ts'
import { UploadProgress } from '../../../uploads/upload-progress.tsx'
import { useSending } from '../../../uploads/use-sending.ts'
import type { ShownDestruction } from './destruction.tsx'

/** What was kept ten years or longer needs the letter of the national archive; here it is brought. */
export function AnriLetter({ destruction: { id, state, anriLetter } }: { destruction: ShownDestruction }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const queryClient = useQueryClient()
  const open = async ({ name, size, type }: File) =>
    (await ask(RequestAnriLetterUploadDocument, { input: { destruction: id, fileName: name, size, mediaType: type } }))
      .requestAnriLetterUpload
  const sending = useSending(open, () => void queryClient.invalidateQueries({ queryKey: ['ask'] }))
  if (!['PROPOSED', 'ASSESSED'].includes(state) || !rights.mayDo('Mutation.requestAnriLetterUpload')) return null
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) void sending.send(file)
  }
  return (
    <>
      {!anriLetter && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate('keeping.anri_needed')}
        </Alert>
      )}
      <Button component="label" size="small" startIcon={<UploadIcon />} role={undefined} sx={{ mt: 1 }}>
        {translate('keeping.bring_anri')}
        <input type="file" accept="application/pdf" onChange={choose} style={hiddenInput} />
      </Button>
      <UploadProgress {...sending} />
    </>
  )
}
