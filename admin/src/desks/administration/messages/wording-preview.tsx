import { Box, Tab, Tabs, Typography } from '@mui/material'
import { useLocale, useTranslate } from 'ra-core'
import { useState } from 'react'
import { fill } from './fill.ts'
import type { MessageDraft } from './message-draft.ts'

type Language = 'id' | 'en'

/** A wording as people will read it, in either language, with examples in the places of its marks. */
export function WordingPreview({ draft }: { draft: MessageDraft }) {
  const translate = useTranslate()
  const [language, setLanguage] = useState<Language>(useLocale() === 'en' ? 'en' : 'id')
  return (
    <Box>
      <Tabs
        value={language}
        onChange={(_event, chosen: Language) => setLanguage(chosen)}
        aria-label={translate('administration.preview_language')}
      >
        {(['id', 'en'] as const).map((one) => (
          <Tab key={one} value={one} label={translate(`generated.in.${one}`)} />
        ))}
      </Tabs>
      <Letter label={translate('administration.by_email')} title={fill(draft.subject[language], language)}>
        {fill(draft.email[language], language)}
      </Letter>
      {draft.whatsApp && (
        <Letter label={translate('administration.by_whatsapp')}>{fill(draft.whatsApp[language], language)}</Letter>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate('administration.preview_help')}
      </Typography>
    </Box>
  )
}

const Letter = ({ label, title, children }: { label: string; title?: string; children: string }) => (
  <Box component="section" aria-label={label} sx={{ mt: 1 }}>
    <Typography variant="caption" color="textSecondary">
      {label}
    </Typography>
    <Box sx={{ p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, overflowWrap: 'anywhere' }}>
      {title && <Typography sx={{ fontWeight: 650, mb: 1 }}>{title}</Typography>}
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
        {children}
      </Typography>
    </Box>
  </Box>
)
