import { Box, Chip, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { readDescription } from '../../schema/description.ts'
import type { Field } from '../../schema/resource.ts'
import type { Row } from '../represent.ts'
import { Value } from '../value.tsx'
import { useWords } from '../words.ts'

/** Fields and their values, one line each. */
export function Lines({ fields, record }: { fields: readonly Field[]; record: Row }) {
  const words = useWords()
  return (
    <Box component="dl" sx={grid}>
      {fields.map((field) => (
        <Box key={field.name} sx={line}>
          <Typography component="dt" variant="body2" color="textSecondary" title={words.help(field)}>
            {words.field(field)} <Personal field={field} />
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            <Value field={field} value={record[field.name]} />
          </Typography>
        </Box>
      ))}
    </Box>
  )
}

/** Marks what is specific personal data, so that it is handled as such. */
function Personal({ field }: { field: Field }) {
  const translate = useTranslate()
  const specific = readDescription(field.description).personal === 'SPECIFIC'
  return specific && <Chip component="span" size="small" variant="outlined" label={translate('generated.specific')} />
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: '1fr 1fr', xl: '1fr 1fr 1fr' },
  columnGap: 4,
  rowGap: 1.5,
  m: 0,
}

const line = { borderBottom: 1, borderColor: 'divider', pb: 0.5, minWidth: 0 }
