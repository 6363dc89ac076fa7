import ReadIcon from '@mui/icons-material/DoneAll'
import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { isRead } from './reading.ts'
import { useSitting } from './sitting.tsx'
import type { DecidableFile } from './use-inbox.ts'

/** Says whether the file was read in this sitting; only then can it be chosen to be approved with others. */
export function ReadMark({ file }: { file: DecidableFile }) {
  const translate = useTranslate()
  const { reading, chosen, choose } = useSitting()
  if (!isRead(reading, file))
    return (
      <Typography variant="body2" color="textSecondary" sx={{ py: 1 }}>
        {translate('approval.not_read')}
      </Typography>
    )
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <FormControlLabel
        control={<Checkbox checked={chosen.has(file.id)} onChange={(_, wanted) => choose(file.id, wanted)} />}
        label={translate('approval.choose')}
        slotProps={{ typography: { variant: 'body2' } }}
      />
      <Typography variant="body2" color="success" sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
        <ReadIcon fontSize="small" aria-hidden /> {translate('approval.read')}
      </Typography>
    </Box>
  )
}
