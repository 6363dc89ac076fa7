import AddIcon from '@mui/icons-material/Add'
import { Button, FormHelperText } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { BothLanguagesField } from '../fields/both-languages-field.tsx'
import { FieldRow } from '../fields/field-row.tsx'
import type { StandardDraft } from './standard-draft.ts'

/** The rules the service rests on, to be written. */
export function Rules() {
  const translate = useTranslate()
  const { formState } = useFormContext<StandardDraft>()
  const { fields, append, remove } = useFieldArray<StandardDraft, 'legalBasis'>({ name: 'legalBasis' })
  const fault = formState.errors.legalBasis?.message
  return (
    <>
      {fields.map((row, at) => {
        const label = translate('administration.rule', { number: at + 1 })
        return (
          <FieldRow key={row.id} label={label} onRemove={() => remove(at)}>
            <BothLanguagesField name={`legalBasis.${at}`} label={label} />
          </FieldRow>
        )
      })}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
      <Button startIcon={<AddIcon />} onClick={() => append({ id: '', en: '' })}>
        {translate('administration.add_rule')}
      </Button>
    </>
  )
}
