import { Button } from '@mui/material'
import { useLocaleState, useTranslate } from 'ra-core'

/** Changes between Bahasa Indonesia and English. */
export function LanguageSwitch() {
  const translate = useTranslate()
  const [locale, setLocale] = useLocaleState()
  const other = locale === 'id' ? 'en' : 'id'
  return (
    <Button
      size="small"
      color="inherit"
      lang={other}
      onClick={() => setLocale(other)}
      aria-label={translate('layout.other_language')}
    >
      {other.toUpperCase()}
    </Button>
  )
}
