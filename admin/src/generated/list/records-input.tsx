import { TextField } from '@mui/material'
import { useWords } from '../words.ts'
import { RecordPicker } from '../form/record-picker.tsx'
import type { FilterInputProps } from './filter-input.tsx'

/** Which records something belongs to: picked by name where they have a list, by id where they do not. */
export function RecordsInput({ filter, value, onChange }: FilterInputProps<{ in: string[] }>) {
  const words = useWords()
  const id = value?.in[0] ?? ''
  const choose = (next: string | null) => onChange(next ? { in: [next] } : undefined)
  if (filter.kind.is === 'reference')
    return (
      <RecordPicker to={filter.kind.to} label={words.field(filter)} value={id || null} onChange={choose} size="small" />
    )
  return (
    <TextField
      key={id}
      size="small"
      label={words.field(filter)}
      defaultValue={id}
      onBlur={({ target }) => target.value !== id && choose(target.value)}
    />
  )
}
