import { Box, FormHelperText } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { NumberField } from '../fields/number-field.tsx'
import type { StandardDraft } from './standard-draft.ts'

/** The figures that warn the verifier. Which there are follows from the service; only how high they are is written. */
export function Thresholds() {
  const translate = useTranslate()
  const { formState } = useFormContext<StandardDraft>()
  const { fields } = useFieldArray<StandardDraft, 'thresholds'>({ name: 'thresholds' })
  const fault = formState.errors.thresholds?.message
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        gap: 2,
        mt: 2,
      }}
    >
      {fields.map(({ id, name }, at) => (
        <NumberField
          key={id}
          name={`thresholds.${at}.figure`}
          label={`${translate('administration.part.thresholds')}: ${name}`}
        />
      ))}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  )
}
