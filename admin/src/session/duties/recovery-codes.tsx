import { Alert, Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'

/** The codes that help when the phone is lost; they are shown once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const translate = useTranslate()
  return (
    <>
      <Alert severity="warning">{translate('session.recovery_help')}</Alert>
      <Box component="ul" sx={{ fontFamily: 'monospace', columns: 2, pl: 3 }}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button variant="contained" fullWidth onClick={onDone}>
        {translate('session.recovery_kept')}
      </Button>
    </>
  )
}
