import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import { Alert, Button } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { type ChangeEvent, useState } from 'react'
import { RequestScanUploadDocument } from '../../gql/graphql.ts'
import { ask } from '../../providers/ask.ts'
import { UploadProgress } from '../../uploads/upload-progress.tsx'
import { useSending } from '../../uploads/use-sending.ts'
import { hiddenInput } from '../../uploads/hidden-input.ts'
import { faultOfScan, type ScanFault } from './scan-fault.ts'

/** Brings the scan of a record’s paper; a broken line is no reason to begin again. */
export function ScanUpload({ record, again }: { record: string; again: boolean }) {
  const translate = useTranslate()
  const queryClient = useQueryClient()
  const [fault, setFault] = useState<ScanFault>()
  const open = async ({ name, size, type }: File) =>
    (await ask(RequestScanUploadDocument, { input: { record, fileName: name, size, mediaType: type } }))
      .requestScanUpload
  const sending = useSending(open, () => void queryClient.invalidateQueries({ queryKey: ['ask'] }))
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    // The same file may be chosen again after it was mended.
    event.target.value = ''
    if (!file) return
    const found = faultOfScan(file)
    setFault(found)
    if (!found) void sending.send(file)
  }
  const busy = sending.sending.state === 'SENDING' || sending.sending.state === 'BROKEN'
  return (
    <>
      {!busy && (
        <Button component="label" variant={again ? 'text' : 'contained'} startIcon={<UploadIcon />} role={undefined}>
          {translate(again ? 'archive.replace_scan' : 'archive.bring_scan')}
          <input type="file" accept="application/pdf" onChange={choose} style={hiddenInput} />
        </Button>
      )}
      {fault && <Alert severity="error">{translate(`archive.scan_fault.${fault}`)}</Alert>}
      <UploadProgress {...sending} />
    </>
  )
}
