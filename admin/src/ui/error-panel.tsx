import { Alert, AlertTitle, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { isRefused } from '../providers/refused.ts'

/** What went wrong, with the reference to quote, and another try. */
export function ErrorPanel({ error, retry }: { error: Error; retry?: () => void }) {
  const translate = useTranslate()
  const reference = isRefused(error) ? error.reference : undefined
  return (
    <Alert
      severity="error"
      sx={{ my: 2 }}
      action={
        retry && (
          <Button color="inherit" onClick={retry}>
            {translate('ui.again')}
          </Button>
        )
      }
    >
      <AlertTitle>{isRefused(error) ? error.message : translate('ui.broken')}</AlertTitle>
      {reference ? translate('ui.reference', { reference }) : !isRefused(error) && error.message}
    </Alert>
  )
}
