import { Box, Button, Paper, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { useSaving } from './saving.tsx'

/** Tells how much is not saved yet, and saves it; always in sight while there is something. */
export function SaveBar() {
  const translate = useTranslate()
  const { mayTick, ticks } = useFileOnDesk()
  const { save, discard, isBusy, refusal } = useSaving()
  const count = Object.keys(ticks).length
  if (!mayTick || count === 0) return null
  return (
    <Paper role="region" aria-label={translate('verification.unsaved_region')} elevation={6} sx={bar}>
      <RefusalAlert refusal={refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography role="status" sx={{ flex: '1 1 160px' }}>
          {translate('verification.unsaved', { smart_count: count })}
        </Typography>
        <Button color="inherit" disabled={isBusy} onClick={discard}>
          {translate('verification.discard')}
        </Button>
        <Button variant="contained" loading={isBusy} onClick={() => void save()}>
          {translate('verification.save')}
        </Button>
      </Box>
    </Paper>
  )
}

const bar = { position: 'sticky', bottom: 12, zIndex: 2, mt: 2, p: 1.5, border: 1, borderColor: 'primary.main' }
