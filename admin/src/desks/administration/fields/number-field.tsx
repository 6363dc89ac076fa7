import { InputAdornment, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useController } from 'react-hook-form'

interface NumberFieldProps {
  name: string
  label: string
  unit?: string
  least?: number
  most?: number
  /** How many of what is kept make one of what is written: a million bytes are a megabyte. */
  scale?: number
}

/** A number in a form. Emptied it is no number at all, and the form is not sent so. */
export function NumberField({ name, label, unit, least, most, scale = 1 }: NumberFieldProps) {
  const translate = useTranslate()
  const missing = translate('ra.validation.required')
  const { field, fieldState } = useController<Record<string, number>>({
    name,
    rules: { validate: (value) => !Number.isNaN(value) || missing },
  })
  const { ref, value, onChange, ...input } = field
  const fault = fieldState.error?.message
  return (
    <TextField
      {...input}
      inputRef={ref}
      type="number"
      label={label}
      size="small"
      fullWidth
      required
      value={Number.isNaN(value) ? '' : value / scale}
      onChange={({ target }) => onChange(target.value === '' ? Number.NaN : Math.round(Number(target.value) * scale))}
      error={Boolean(fault)}
      helperText={fault}
      slotProps={{
        htmlInput: { min: least, max: most, step: scale === 1 ? 1 : 'any' },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  )
}
