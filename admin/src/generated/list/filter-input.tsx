import { Autocomplete, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { Filter } from '../../schema/resource.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import { RangeInput } from './range-input.tsx'
import { RecordsInput } from './records-input.tsx'

/** What one filter is set to, in the API’s own shape; undefined means it does not narrow. */
export interface FilterInputProps<Value = unknown> {
  filter: Filter
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

/** The input that suits a filter. */
export function FilterInput(props: FilterInputProps) {
  switch (props.filter.shape) {
    case 'oneOf':
      return <ChoicesInput {...(props as FilterInputProps<string[]>)} />
    case 'flag':
      return <FlagInput {...(props as FilterInputProps<boolean>)} />
    case 'begins':
      return <BeginsInput {...(props as FilterInputProps<{ startsWith?: string; eq?: string }>)} />
    case 'ids':
      return <RecordsInput {...(props as FilterInputProps<{ in: string[] }>)} />
    default:
      return <RangeInput {...(props as FilterInputProps<Record<string, string | number>>)} />
  }
}

function ChoicesInput({ filter, value = [], onChange }: FilterInputProps<string[]>) {
  const words = useWords()
  const { reading } = useData()
  const name = filter.kind.is === 'enum' ? filter.kind.of : ''
  const values = reading.schema.type(name)?.enumValues?.map((one) => one.name) ?? []
  return (
    <Autocomplete
      multiple
      size="small"
      options={values}
      value={value}
      getOptionLabel={(one) => words.value(name, one)}
      onChange={(_event, next) => onChange(next.length ? next : undefined)}
      sx={{ minWidth: 220, maxWidth: '100%' }}
      renderInput={(params) => <TextField {...params} label={words.field(filter)} />}
    />
  )
}

function FlagInput({ filter, value, onChange }: FilterInputProps<boolean>) {
  const words = useWords()
  const translate = useTranslate()
  return (
    <TextField
      select
      size="small"
      label={words.field(filter)}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value === 'true')}
      sx={{ minWidth: 140 }}
    >
      {['true', 'false'].map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`ra.boolean.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}

function BeginsInput({ filter, value, onChange }: FilterInputProps<{ startsWith?: string; eq?: string }>) {
  const words = useWords()
  const translate = useTranslate()
  const text = value?.startsWith ?? value?.eq ?? ''
  return (
    <TextField
      key={text}
      size="small"
      label={translate('generated.begins', { name: words.field(filter) })}
      defaultValue={text}
      onBlur={({ target }) =>
        target.value !== text && onChange(target.value ? { startsWith: target.value } : undefined)
      }
      onKeyDown={(event) => event.key === 'Enter' && (event.target as HTMLInputElement).blur()}
    />
  )
}
