import { Box, Typography } from '@mui/material'
import type { Field } from '../../schema/resource.ts'
import { useWords } from '../words.ts'
import { Group } from './group.tsx'

/** A group under its own heading; nothing when it is empty. */
export function NamedGroup({ field, value }: { field: Field; value: unknown }) {
  const words = useWords()
  if (!value || (Array.isArray(value) && !value.length)) return null
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h2" gutterBottom>
        {words.field(field)}
      </Typography>
      <Group field={field} value={value} />
    </Box>
  )
}
