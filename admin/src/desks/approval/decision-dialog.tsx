import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
  useMediaQuery,
  type Theme,
} from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useId, useState } from 'react'
import { MessagePreview } from '../../previews/message-preview.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { DecisionRefused } from './decision-refused.tsx'
import { availableDecisions, type Decision, decisions } from './decisions.ts'
import type { ReadFile } from './file-content.tsx'
import { Standing } from './standing.tsx'
import { useDecide } from './use-decide.ts'

/** Asks once more before a decision, with the reason where one is owed and the message the citizen will get. */
export function DecisionDialog(props: { file: ReadFile; decision: Decision; onClose: () => void }) {
  const { file, decision, onClose } = props
  const translate = useTranslate()
  const titleId = useId()
  const [reason, setReason] = useState('')
  const { decide, busy, refusal } = useDecide(decision)
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  // The message is worded anew when the reason is written, not at every letter of it.
  const [written, setWritten] = useState('')
  const { step, reasoned, told, color } = decisions[decision]
  // What is typed stays, also when somebody else has decided meanwhile.
  const possible = availableDecisions(file).includes(decision)
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    decide(file, reason, onClose)
  }
  return (
    <Dialog
      open
      fullWidth
      fullScreen={small}
      maxWidth="sm"
      onClose={busy ? undefined : onClose}
      aria-labelledby={titleId}
    >
      <DialogForm onSubmit={confirm}>
        <DialogTitle id={titleId}>{translate(`approval.${decision}_title`)}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ overflowWrap: 'anywhere' }}>
            {file.number} – {file.subject}
          </DialogContentText>
          <DialogContentText sx={{ mt: 1 }}>{translate(`approval.${decision}_help`)}</DialogContentText>
          <DecisionRefused refusal={refusal} />
          {!possible && <Standing file={file} />}
          {reasoned && (
            <TextField
              label={translate('approval.reason')}
              helperText={translate(`approval.${decision}_reason`)}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onBlur={() => setWritten(reason.trim())}
              margin="normal"
              minRows={3}
              slotProps={{ htmlInput: { maxLength: 2000 } }}
              required
              fullWidth
              multiline
              autoFocus
            />
          )}
          {possible && told && (!reasoned || written) && (
            <MessagePreview submission={file.id} step={step} reason={written || null} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={color}
            loading={busy}
            disabled={!possible}
            autoFocus={!reasoned}
          >
            {translate(`approval.${decision}`)}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  )
}
