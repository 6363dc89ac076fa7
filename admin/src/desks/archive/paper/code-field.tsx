import CameraIcon from '@mui/icons-material/QrCodeScannerOutlined'
import { Alert, Box, Button, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FormEvent, useState } from 'react'
import { canLook, useCodeCamera } from './use-code-camera.ts'

/** Takes codes one after the other: by a scanner that types, by hand, or by the camera of a phone. */
export function CodeField({ label, busy, onCode }: { label: string; busy?: boolean; onCode: (code: string) => void }) {
  const translate = useTranslate()
  const [looking, setLooking] = useState(false)
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('code') as HTMLInputElement
    const code = field.value.trim()
    field.value = ''
    if (code) onCode(code)
  }
  return (
    <>
      <Box component="form" onSubmit={take} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <TextField
          name="code"
          label={label}
          size="small"
          autoComplete="off"
          sx={{ flex: '1 1 220px' }}
          slotProps={{ htmlInput: { maxLength: 300 } }}
        />
        <Button type="submit" variant="contained" loading={busy}>
          {translate('keeping.take_code')}
        </Button>
        {canLook() && (
          <Button startIcon={<CameraIcon />} aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {translate(looking ? 'keeping.stop_camera' : 'keeping.camera')}
          </Button>
        )}
      </Box>
      {looking && <Viewfinder onSeen={onCode} />}
    </>
  )
}

function Viewfinder({ onSeen }: { onSeen: (code: string) => void }) {
  const translate = useTranslate()
  const [broken, setBroken] = useState(false)
  const video = useCodeCamera(onSeen, () => setBroken(true))
  return (
    <Box sx={{ mb: 2 }}>
      <Box
        component="video"
        ref={video}
        muted
        playsInline
        hidden={broken}
        aria-label={translate('keeping.camera')}
        sx={{ width: '100%', maxWidth: 480, borderRadius: 1 }}
      />
      {broken && <Alert severity="warning">{translate('keeping.no_camera')}</Alert>}
    </Box>
  )
}
