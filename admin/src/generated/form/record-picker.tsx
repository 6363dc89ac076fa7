import { Autocomplete, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type RaRecord, useLocale } from 'ra-core'
import { useState } from 'react'
import { represent } from '../represent.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'

interface RecordPickerProps {
  to: string
  label: string
  value: string | null
  onChange: (id: string | null) => void
  size?: 'small' | 'medium'
  required?: boolean
  fault?: string
  help?: string
  name?: string
}

/** Picks a record of another list by its name; typing looks for more where that list can be searched. */
export function RecordPicker({ to, label, value, onChange, size, required, fault, help, name }: RecordPickerProps) {
  const words = useWords()
  const locale = useLocale()
  const [text, setText] = useState('')
  const { resources, provider } = useData()
  const resource = resources.get(to)!
  const columns = resource.fields.filter((field) => resource.names.includes(field.name))
  const q = resource.searchable && text.trim().length >= 2 ? text.trim() : undefined
  const { data: found = [], isFetching } = useQuery({
    queryKey: [to, 'pick', q ?? ''],
    queryFn: async ({ signal }) => {
      const wish = {
        filter: q ? { q } : {},
        pagination: { page: 1, perPage: 50 },
        sort: { field: '', order: 'ASC' as const },
      }
      return (await provider.getList(to, { ...wish, meta: { columns }, signal })).data
    },
  })
  const { data: chosen = null } = useQuery({
    queryKey: [to, 'picked', value],
    queryFn: async () => (await provider.getMany(to, { ids: [value!] })).data[0] ?? null,
    enabled: value !== null,
  })
  const picked = found.find(({ id }) => id === value) ?? (value ? chosen : null)
  return (
    <Autocomplete
      options={picked && !found.some(({ id }) => id === value) ? [picked, ...found] : found}
      value={picked}
      loading={isFetching}
      getOptionKey={(row) => row.id}
      getOptionLabel={(row: RaRecord) => represent(row, resource, words, locale)}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={q ? (rows) => rows : undefined}
      onInputChange={(_event, next, reason) => reason === 'input' && setText(next)}
      onChange={(_event, row) => onChange(row ? String(row.id) : null)}
      size={size}
      sx={{ minWidth: 240, maxWidth: '100%' }}
      renderInput={(params) => (
        <TextField
          {...params}
          name={name}
          label={label}
          required={required}
          error={Boolean(fault)}
          helperText={fault ?? help}
        />
      )}
    />
  )
}
