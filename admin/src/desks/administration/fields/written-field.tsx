import { TextField, type TextFieldProps } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useController } from 'react-hook-form'

/** One line or several of text in a form; it may not be left empty. */
export function WrittenField({ name, helperText, ...more }: TextFieldProps & { name: string }) {
  const translate = useTranslate()
  const required = translate('ra.validation.required')
  const { field, fieldState } = useController<Record<string, string>>({ name, rules: { required } })
  const { ref, ...input } = field
  const fault = fieldState.error?.message
  return (
    <TextField
      {...input}
      inputRef={ref}
      size="small"
      fullWidth
      required
      error={Boolean(fault)}
      helperText={fault ?? helperText}
      {...more}
    />
  )
}
