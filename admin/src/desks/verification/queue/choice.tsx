import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'

/** What can be chosen, under which name. */
export interface ChoiceProps {
  label: string
  value: string
  required?: boolean
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** One choice of several, or none unless one is required. */
export function Choice({ label, value, required, options, onChoose }: ChoiceProps) {
  const translate = useTranslate()
  const known = options.some((one) => one.value === value) ? value : ''
  return (
    <TextField
      select
      size="small"
      label={label}
      value={known}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ flex: { xs: '1 1 130px', sm: '0 1 200px' }, minWidth: 130 }}
    >
      {!required && <MenuItem value="">{translate('verification.any')}</MenuItem>}
      {options.map((one) => (
        <MenuItem key={one.value} value={one.value}>
          {one.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
