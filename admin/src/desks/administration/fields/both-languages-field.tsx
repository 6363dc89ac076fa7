import { Box, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type FieldError, useController } from 'react-hook-form'
import type { LocalizedText } from '../../../ui/text.ts'

interface BothLanguagesFieldProps {
  name: string
  label: string
  help?: string
  /** Whether it may be left empty, in both languages at once. */
  optional?: boolean
  minRows?: number
}

/** A text in both languages, side by side where there is room. */
export function BothLanguagesField({ name, label, help, optional = false, minRows }: BothLanguagesFieldProps) {
  const translate = useTranslate()
  const missing = translate('administration.both_languages')
  const isFine = ({ id, en }: LocalizedText) =>
    Boolean(id.trim()) === Boolean(en.trim()) && (optional || Boolean(id.trim()))
  const { field, fieldState } = useController<Record<string, LocalizedText>>({
    name,
    rules: { validate: (value) => isFine(value) || missing },
  })
  // The API may find fault with the whole, or with one language.
  const faults = fieldState.error as (FieldError & Partial<Record<'id' | 'en', FieldError>>) | undefined
  const faultOf = (language: 'id' | 'en') => faults?.[language]?.message ?? faults?.message
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="body2" sx={{ mb: 1 }}>
        {label}
      </Typography>
      <Box sx={pair}>
        {(['id', 'en'] as const).map((language) => (
          <TextField
            key={language}
            label={translate(`generated.in.${language}`)}
            lang={language}
            size="small"
            multiline
            minRows={minRows}
            required={!optional}
            value={field.value[language]}
            onChange={({ target }) => field.onChange({ ...field.value, [language]: target.value })}
            onBlur={field.onBlur}
            {...(language === 'id' && { inputRef: field.ref })}
            error={Boolean(faultOf(language))}
            helperText={faultOf(language) ?? (language === 'id' ? help : undefined)}
          />
        ))}
      </Box>
    </Box>
  )
}

const pair = { display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, gap: 1 }
