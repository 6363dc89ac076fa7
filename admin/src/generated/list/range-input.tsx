import { Box, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useWords } from '../words.ts'
import type { FilterInputProps } from './filter-input.tsx'

/** From a day to a day, or from a number to a number; either end may stay open. */
export function RangeInput({ filter, value = {}, onChange }: FilterInputProps<Record<string, string | number>>) {
  const words = useWords()
  const translate = useTranslate()
  const numbers = filter.shape === 'numbers'
  const ends = numbers ? (['min', 'max'] as const) : (['from', 'to'] as const)
  const change = (end: string, text: string) => {
    const { [end]: _, ...rest } = value
    const next = text === '' ? rest : { ...rest, [end]: numbers ? Number(text) : bound(end, text, filter.kind.is) }
    onChange(Object.keys(next).length ? next : undefined)
  }
  return (
    <Box role="group" aria-label={words.field(filter)} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {ends.map((end) => (
        <TextField
          key={end}
          size="small"
          type={numbers ? 'number' : 'date'}
          label={translate(`generated.${end}`, { name: words.field(filter) })}
          value={shown(value[end])}
          onChange={(event) => change(end, event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 190 }}
        />
      ))}
    </Box>
  )
}

/** Moments are asked by the WIB day: from its first to its last. */
const bound = (end: string, day: string, kind: string): string =>
  kind === 'time' ? `${day}T${end === 'from' ? '00:00:00' : '23:59:59'}+07:00` : day

const shown = (value: string | number | undefined): string | number =>
  typeof value === 'string' ? value.slice(0, 10) : (value ?? '')
