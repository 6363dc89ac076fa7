import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useNumbers } from '../ui/numbers.ts'
import { RefusalAlert } from '../ui/refusal-alert.tsx'
import type { FileSending } from './use-sending.ts'

/** How far a file has come; a broken line offers to go on from there. */
export function UploadProgress({ sending, goOn, stop }: FileSending) {
  const translate = useTranslate()
  const { bytes } = useNumbers()
  if (sending.state === 'NONE') return null
  if (sending.state === 'DONE')
    return (
      <Alert severity="success" role="status" sx={{ mt: 1 }}>
        {translate('uploads.done')}
      </Alert>
    )
  if (sending.state === 'REFUSED') return <RefusalAlert refusal={sending.refusal} />
  const broken = sending.state === 'BROKEN'
  const percent = (100 * sending.arrived) / sending.size
  return (
    <Box sx={{ mt: 1 }}>
      <LinearProgress
        variant="determinate"
        value={percent}
        color={broken ? 'warning' : 'primary'}
        aria-label={translate('uploads.progress')}
        sx={{ height: 8, borderRadius: 1 }}
      />
      <Typography variant="body2" sx={{ my: 0.5 }}>
        {translate('uploads.arrived', { arrived: bytes(sending.arrived), size: bytes(sending.size) })}
      </Typography>
      {broken && <Alert severity="warning">{sending.refusal.message}</Alert>}
      {broken && (
        <Button variant="contained" onClick={() => void goOn()} sx={{ mt: 1, mr: 1 }}>
          {translate('uploads.go_on')}
        </Button>
      )}
      <Button onClick={stop} sx={{ mt: 1 }}>
        {translate('uploads.stop')}
      </Button>
    </Box>
  )
}
