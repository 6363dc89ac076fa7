import { Box, Checkbox, FormControlLabel, FormHelperText } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Controller, type ControllerRenderProps, type FieldValues } from 'react-hook-form'
import type { Input } from '../../schema/resource.ts'
import { useWords } from '../words.ts'
import { ChoiceInput, ChoicesInput } from './choice-inputs.tsx'
import { GroupInput, RowsInput } from './group-inputs.tsx'
import { RecordPicker } from './record-picker.tsx'
import { LocalizedInput, WrittenInput } from './written-inputs.tsx'
import { isLines } from './values.ts'

/** What every input of a form is given. */
export interface OneInputProps {
  input: Input
  label: string
  help?: string
  fault?: string
  field: ControllerRenderProps<FieldValues, string>
}

/** The input that suits a part of a mutation’s input. */
export function InputFor({ input, path, ...given }: { input: Input; path: string; label?: string }) {
  const words = useWords()
  const translate = useTranslate()
  const label = given.label ?? words.field(input)
  if (input.several && (input.kind.is === 'group' || input.kind.is === 'localized'))
    return <RowsInput input={input} path={path} label={label} />
  if (input.kind.is === 'group') return <GroupInput input={input} path={path} label={label} />
  const missing = translate('ra.validation.required')
  return (
    <Controller
      name={path}
      rules={{ validate: (value) => !input.required || !isEmpty(value) || missing }}
      render={({ field, fieldState }) => (
        <Chosen
          input={input}
          label={label}
          help={words.help(input)}
          field={field}
          {...(fieldState.error && { fault: fieldState.error.message || missing })}
        />
      )}
    />
  )
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).some((one) => one === ''))

function Chosen(props: OneInputProps) {
  const { input, field, label, fault, help } = props
  const { kind, several, required } = input
  if (kind.is === 'enum') return several ? <ChoicesInput {...props} /> : <ChoiceInput {...props} />
  if (kind.is === 'boolean') return <YesInput {...props} />
  if (kind.is === 'localized') return <LocalizedInput {...props} />
  if (kind.is === 'reference' && !several)
    return (
      <RecordPicker
        to={kind.to}
        label={label}
        required={required}
        value={(field.value as string | null) ?? null}
        onChange={field.onChange}
        {...(fault && { fault })}
        {...(help && { help })}
      />
    )
  return <WrittenInput {...props} lines={isLines(input)} />
}

function YesInput({ field, label, help, fault }: OneInputProps) {
  return (
    <Box>
      <FormControlLabel
        control={<Checkbox checked={Boolean(field.value)} onChange={(event) => field.onChange(event.target.checked)} />}
        label={label}
      />
      {(fault ?? help) && <FormHelperText error={Boolean(fault)}>{fault ?? help}</FormHelperText>}
    </Box>
  )
}
