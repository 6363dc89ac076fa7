import { Box, TextField, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { readDescription } from '../../schema/description.ts'
import type { OneInputProps } from './input-for.tsx'

const types: Record<string, string> = {
  day: 'date',
  time: 'datetime-local',
  number: 'number',
  money: 'number',
  bytes: 'number',
}

/** Text, numbers and days. Emptied is empty, not the text of nothing. */
export function WrittenInput({ input, field, label, help, fault, lines }: OneInputProps & { lines: boolean }) {
  const translate = useTranslate()
  const type = types[input.kind.is] ?? 'text'
  const long = lines || input.kind.is === 'longText' || input.kind.is === 'json'
  const hints = [help, lines && translate('generated.one_a_line'), personalHint(input.description, translate)]
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      label={label}
      required={input.required}
      type={long ? 'text' : type}
      multiline={long}
      minRows={long ? 3 : undefined}
      value={shown(field.value, type)}
      onChange={({ target }) => field.onChange(read(target.value, type))}
      error={Boolean(fault)}
      helperText={fault ?? (hints.filter(Boolean).join(' ') || undefined)}
      slotProps={{
        inputLabel: type === 'text' ? {} : { shrink: true },
        input: input.kind.is === 'money' ? { startAdornment: 'Rp\u00a0' } : {},
        htmlInput: input.kind.is === 'json' ? { style: { fontFamily: 'monospace' } } : {},
      }}
    />
  )
}

const personalHint = (description: Parameters<typeof readDescription>[0], translate: (key: string) => string) => {
  const { personal } = readDescription(description)
  return personal && translate(`generated.personal.${personal}`)
}

const shown = (value: unknown, type: string): unknown =>
  type === 'datetime-local' && value
    ? new Date(Date.parse(String(value)) + wib).toISOString().slice(0, 16)
    : (value ?? '')

function read(text: string, type: string): unknown {
  if (text === '') return null
  if (type === 'number') return Number(text)
  return type === 'datetime-local' ? `${text}:00+07:00` : text
}

const wib = 7 * 3_600_000

/** Text in both languages, one below the other. */
export function LocalizedInput({ input, field, label, help, fault }: OneInputProps) {
  const translate = useTranslate()
  const value = (field.value ?? { id: '', en: '' }) as Record<'id' | 'en', string>
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Typography component="legend" variant="body2" sx={{ mb: 1 }}>
        {label}
      </Typography>
      {(['id', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={translate(`generated.in.${language}`)}
          lang={language}
          required={input.required}
          multiline
          value={value[language] ?? ''}
          onChange={({ target }) => field.onChange({ ...value, [language]: target.value })}
          onBlur={field.onBlur}
          error={Boolean(fault)}
          helperText={language === 'en' ? (fault ?? help) : undefined}
        />
      ))}
    </Box>
  )
}
