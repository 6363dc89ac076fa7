import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Paper, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useFieldArray } from 'react-hook-form'
import type { Input } from '../../schema/resource.ts'
import { InputFor } from './input-for.tsx'
import { valuesOf } from './values.ts'

interface GroupInputProps {
  input: Input
  path: string
  label: string
}

const column = { display: 'flex', flexDirection: 'column', gap: 2 } as const

/** The parts of a group, under one heading. */
export const GroupInput = ({ input, path, label }: GroupInputProps) => (
  <Paper component="fieldset" variant="outlined" sx={{ ...column, p: 2, m: 0 }}>
    <Typography component="legend" variant="body2">
      {label}
    </Typography>
    {input.inputs.map((part) => (
      <InputFor key={part.name} input={part} path={`${path}.${part.name}`} />
    ))}
  </Paper>
)

/** A group that repeats: rows one can add and take away. */
export function RowsInput({ input, path, label }: GroupInputProps) {
  const translate = useTranslate()
  const { fields, append, remove } = useFieldArray({ name: path })
  const empty = input.kind.is === 'localized' ? { id: '', en: '' } : valuesOf(input.inputs, undefined)
  return (
    <Box component="fieldset" sx={{ ...column, border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
        {label}
      </Typography>
      {fields.map((row, at) => (
        <Box key={row.id} sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <RowInput input={input} path={`${path}.${at}`} label={`${label} ${at + 1}`} />
          </Box>
          <IconButton
            onClick={() => remove(at)}
            aria-label={translate('generated.remove_row', { name: label, row: at + 1 })}
          >
            <RemoveIcon />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => append(empty)} sx={{ alignSelf: 'start' }}>
        {translate('generated.add_row', { name: label })}
      </Button>
    </Box>
  )
}

const RowInput = (props: GroupInputProps) =>
  props.input.kind.is === 'localized' ? (
    <InputFor input={{ ...props.input, several: false }} path={props.path} label={props.label} />
  ) : (
    <GroupInput {...props} />
  )
