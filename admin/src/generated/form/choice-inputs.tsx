import { Autocomplete, MenuItem, TextField } from '@mui/material'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import type { OneInputProps } from './input-for.tsx'

function useChoices({ kind }: OneInputProps['input']): { value: string; label: string }[] {
  const words = useWords()
  const { reading } = useData()
  const name = kind.is === 'enum' ? kind.of : ''
  return (reading.schema.type(name)?.enumValues ?? []).map((one) => ({
    value: one.name,
    label: words.value(name, one.name),
  }))
}

/** One of a list of choices. */
export function ChoiceInput({ input, field, label, help, fault }: OneInputProps) {
  const choices = useChoices(input)
  return (
    <TextField
      {...field}
      select
      inputRef={field.ref}
      label={label}
      required={input.required}
      value={field.value ?? ''}
      onChange={({ target }) => field.onChange(target.value === '' ? null : target.value)}
      error={Boolean(fault)}
      helperText={fault ?? help}
    >
      {!input.required && <MenuItem value="">–</MenuItem>}
      {choices.map(({ value, label: text }) => (
        <MenuItem key={value} value={value}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** Several of a list of choices. */
export function ChoicesInput({ input, field, label, help, fault }: OneInputProps) {
  const choices = useChoices(input)
  const chosen = (field.value ?? []) as string[]
  return (
    <Autocomplete
      multiple
      options={choices.map(({ value }) => value)}
      getOptionLabel={(value) => choices.find((one) => one.value === value)?.label ?? value}
      value={chosen}
      onChange={(_event, next) => field.onChange(next)}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={input.required && !chosen.length}
          error={Boolean(fault)}
          helperText={fault ?? help}
        />
      )}
    />
  )
}
