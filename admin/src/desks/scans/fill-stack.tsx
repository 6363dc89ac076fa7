import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import { Box, Button } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { type ChangeEvent, useEffect, useRef } from 'react'
import { RequestScanSourceUploadDocument, SplitScanBatchDocument } from '../../gql/graphql.ts'
import { ask, useDo } from '../../providers/ask.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { hiddenInput } from '../../uploads/hidden-input.ts'
import { UploadProgress } from '../../uploads/upload-progress.tsx'
import { useSending } from '../../uploads/use-sending.ts'
import type { Stack } from './stack-page.tsx'

/** Brings the files of a stack one after the other, then hands it over. */
export function FillStack({ stack: { id, sources } }: { stack: Stack }) {
  const translate = useTranslate()
  const queryClient = useQueryClient()
  const waiting = useRef<File[]>([])
  const split = useDo(SplitScanBatchDocument)
  const open = async ({ name, size, type }: File) =>
    (await ask(RequestScanSourceUploadDocument, { input: { batch: id, fileName: name, size, mediaType: type } }))
      .requestScanSourceUpload
  const sending = useSending(open, () => void queryClient.invalidateQueries({ queryKey: ['ask'] }))
  const { state } = sending.sending
  // The next file leaves when the one before has arrived; after a refusal nothing leaves unasked.
  useEffect(() => {
    const next = state === 'DONE' ? waiting.current.shift() : undefined
    if (next) void sending.send(next)
  }, [state, sending])
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [first, ...rest] = [...(event.target.files ?? [])]
    // The same file may be chosen again after it was mended.
    event.target.value = ''
    waiting.current = rest
    if (first) void sending.send(first)
  }
  const busy = state === 'SENDING' || state === 'BROKEN'
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
      {!busy && (
        <Button component="label" variant="outlined" startIcon={<UploadIcon />} role={undefined}>
          {translate('scans.bring')}
          <input
            type="file"
            multiple
            accept="application/pdf,image/jpeg,image/png"
            onChange={choose}
            style={hiddenInput}
          />
        </Button>
      )}
      <Box sx={{ width: '100%' }}>
        <UploadProgress {...sending} />
      </Box>
      <RefusalAlert refusal={split.error} />
      {sources.length > 0 && !busy && (
        <Button variant="contained" loading={split.isPending} onClick={() => split.mutate({ input: { batch: id } })}>
          {translate('scans.split')}
        </Button>
      )}
    </Box>
  )
}
