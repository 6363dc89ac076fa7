import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import type { ChangeEvent } from 'react'
import type { Action } from '../../schema/resource.ts'
import { hiddenInput } from '../../uploads/hidden-input.ts'
import type { Ticket } from '../../uploads/send-file.ts'
import { UploadProgress } from '../../uploads/upload-progress.tsx'
import { useSending } from '../../uploads/use-sending.ts'
import type { Row } from '../represent.ts'
import { useWords } from '../words.ts'
import { runAction } from './run-action.ts'

/** Brings a file that belongs to a record, piece by piece; what kind of file it may be, the API says. */
export function UploadDialog({ action, record, onClose }: { action: Action; record: Row; onClose: () => void }) {
  const words = useWords()
  const translate = useTranslate()
  const queryClient = useQueryClient()
  const open = async ({ name, size, type }: File) =>
    (await runAction(action, { fileName: name, size, mediaType: type }, record)) as unknown as Ticket
  const look = () => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  const sending = useSending(open, look)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    // The same file may be chosen again after it was mended.
    target.value = ''
    if (file) void sending.send(file)
  }
  const busy = sending.sending.state === 'SENDING' || sending.sending.state === 'BROKEN'
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : onClose} aria-labelledby="upload">
      <DialogTitle id="upload">{words.action(action.name)}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('generated.upload_help')}</DialogContentText>
        {!busy && (
          <Button component="label" variant="contained" startIcon={<UploadIcon />} role={undefined}>
            {translate('generated.choose_file')}
            <input type="file" onChange={choose} style={hiddenInput} />
          </Button>
        )}
        <UploadProgress {...sending} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
