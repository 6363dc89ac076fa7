import { Box, Checkbox, FormControlLabel, FormGroup, FormHelperText, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useController } from 'react-hook-form'
import type { PaperFormat, ServiceKind } from '../../../gql/graphql.ts'
import { BothLanguagesField } from '../fields/both-languages-field.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { WrittenField } from '../fields/written-field.tsx'
import { ConditionField } from './condition-field.tsx'
import type { StandardDraft } from './standard-draft.ts'

interface RequirementFieldsProps {
  service: ServiceKind
  path: `requirements.${number}`
}

const formats: PaperFormat[] = ['PDF', 'JPEG', 'PNG']

/** All there is to say about one paper. */
export function RequirementFields({ service, path }: RequirementFieldsProps) {
  const translate = useTranslate()
  const part = (name: string) => translate(`administration.part.${name}`)
  const required = useController<StandardDraft, `requirements.${number}.required`>({ name: `${path}.required` })
  return (
    <Stack sx={{ gap: 1.5 }}>
      <BothLanguagesField name={`${path}.title`} label={part('title')} />
      <BothLanguagesField name={`${path}.help`} label={part('help')} minRows={2} optional />
      <FormControlLabel
        control={
          <Checkbox checked={required.field.value} onChange={(_, checked) => required.field.onChange(checked)} />
        }
        label={part('required')}
      />
      <ConditionField service={service} path={path} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr 1fr' }, gap: 2 }}>
        <Formats path={path} />
        <NumberField
          name={`${path}.maxBytes`}
          label={part('maxBytes')}
          unit="MB"
          least={0.1}
          most={20}
          scale={1_000_000}
        />
        <WrittenField name={`${path}.key`} label={part('key')} helperText={translate('administration.key_help')} />
      </Box>
    </Stack>
  )
}

function Formats({ path }: Pick<RequirementFieldsProps, 'path'>) {
  const translate = useTranslate()
  const { field, fieldState } = useController<StandardDraft, `requirements.${number}.formats`>({
    name: `${path}.formats`,
  })
  const chosen = field.value
  const toggle = (format: PaperFormat, checked: boolean) =>
    field.onChange(checked ? [...chosen, format] : chosen.filter((one) => one !== format))
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormHelperText component="legend">{translate('administration.part.formats')}</FormHelperText>
      <FormGroup row>
        {formats.map((format) => (
          <FormControlLabel
            key={format}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(format)}
                onChange={(_, checked) => toggle(format, checked)}
              />
            }
            label={format}
          />
        ))}
      </FormGroup>
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  )
}
