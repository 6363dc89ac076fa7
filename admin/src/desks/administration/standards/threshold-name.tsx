import { TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useController, useFormContext } from 'react-hook-form'
import type { StandardDraft } from './standard-draft.ts'

/** The name of a figure that is new in this version; no two figures are called alike. */
export function ThresholdName({ at }: { at: number }) {
  const translate = useTranslate()
  const { getValues } = useFormContext<StandardDraft>()
  const isOnly = (name: string) => getValues('thresholds').filter((one) => one.name === name).length === 1
  const { field, fieldState } = useController<StandardDraft, `thresholds.${number}.name`>({
    name: `thresholds.${at}.name`,
    rules: {
      required: translate('ra.validation.required'),
      validate: (name) => isOnly(name) || translate('administration.threshold_twice'),
    },
  })
  const { ref, ...input } = field
  const fault = fieldState.error?.message
  return (
    <TextField
      {...input}
      inputRef={ref}
      label={translate('administration.threshold_name')}
      helperText={fault ?? translate('administration.threshold_help')}
      error={Boolean(fault)}
      size="small"
      fullWidth
      required
    />
  )
}
