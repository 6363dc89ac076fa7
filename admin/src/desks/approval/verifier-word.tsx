import CheckIcon from '@mui/icons-material/FactCheckOutlined'
import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { DecidableFile } from './use-inbox.ts'

/** What the verifier found, who that was, and in which round. */
export function VerifierWord({ file: { verifiedBy, round } }: { file: DecidableFile }) {
  const translate = useTranslate()
  if (!verifiedBy) return null
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <CheckIcon fontSize="small" color="success" aria-hidden />
      <Typography variant="body2">
        {translate('approval.complete_by', { name: verifiedBy.name })}
        {round > 1 && ` · ${translate('approval.round', { round })}`}
      </Typography>
    </Box>
  )
}
