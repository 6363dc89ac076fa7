import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'

/** The records on a list people sign, folded up until somebody looks. */
export function SignedLines({ lines }: { lines: readonly { record: string; number: string; description: string }[] }) {
  const translate = useTranslate()
  return (
    <Box component="details" sx={{ my: 1 }}>
      <Typography component="summary" sx={{ cursor: 'pointer' }}>
        {translate('keeping.lines', { smart_count: lines.length })}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 3, maxHeight: 280, overflowY: 'auto' }}>
        {lines.map(({ record, number, description }) => (
          <Typography key={record} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {number} – {description}
          </Typography>
        ))}
      </Box>
    </Box>
  )
}
