import AddIcon from '@mui/icons-material/Add'
import { Box, Button, FormHelperText } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { FieldRow } from '../fields/field-row.tsx'
import { NumberField } from '../fields/number-field.tsx'
import type { StandardDraft } from './standard-draft.ts'
import { ThresholdName } from './threshold-name.tsx'

/** The figures that warn the verifier. One that is there keeps its name, for the service asks for it by that. */
export function Thresholds() {
  const translate = useTranslate()
  const { formState } = useFormContext<StandardDraft>()
  const { fields, append, remove } = useFieldArray<StandardDraft, 'thresholds'>({ name: 'thresholds' })
  const known = formState.defaultValues?.thresholds?.map((one) => one?.name) ?? []
  const fault = formState.errors.thresholds?.message
  return (
    <>
      {fields.map(({ id, name }, at) => {
        const title = `${translate('administration.part.thresholds')}: ${name || at + 1}`
        const isKnown = name !== '' && known.includes(name)
        return (
          <FieldRow key={id} label={title} onRemove={() => remove(at)}>
            <Box sx={pair}>
              {!isKnown && <ThresholdName at={at} />}
              <NumberField
                name={`thresholds.${at}.figure`}
                label={isKnown ? title : translate('administration.threshold_figure')}
              />
            </Box>
          </FieldRow>
        )
      })}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
      <Button startIcon={<AddIcon />} onClick={() => append({ name: '', figure: Number.NaN })}>
        {translate('administration.add_threshold')}
      </Button>
    </>
  )
}

const pair = { display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 1 }
