import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useId } from 'react'
import { ChangeList, type ToldChange } from './change-list.tsx'

interface PublishDialogProps {
  /** The version it will be. */
  version: number
  changes: readonly ToldChange[]
  busy: boolean
  onPublish: () => void
  onClose: () => void
}

/** Shows all that changes before a version is published; where nothing does, there is nothing to publish. */
export function PublishDialog({ version, changes, busy, onPublish, onClose }: PublishDialogProps) {
  const translate = useTranslate()
  const id = useId()
  return (
    <Dialog open fullWidth maxWidth="md" onClose={busy ? undefined : onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{translate('administration.publish_version', { version })}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{translate('administration.publish_help')}</Typography>
        <ChangeList changes={changes} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {translate('administration.go_on_writing')}
        </Button>
        {changes.length > 0 && (
          <Button variant="contained" loading={busy} onClick={onPublish} autoFocus>
            {translate('administration.publish')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
