import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'

/** One thing that reads otherwise than before, in words; empty where there was or will be nothing. */
export interface ToldChange {
  label: string
  before: string
  after: string
}

/** What is different, each with how it was beside how it is. */
export function ChangeList({ changes }: { changes: readonly ToldChange[] }) {
  const translate = useTranslate()
  if (changes.length === 0)
    return <Typography color="textSecondary">{translate('administration.no_changes')}</Typography>
  return (
    <Box component="ul" aria-label={translate('administration.changes')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {changes.map(({ label, before, after }) => (
        <Box component="li" key={label} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 650 }}>{label}</Typography>
          <Box sx={pair}>
            <Side label={translate('administration.before')} text={before} />
            <Side label={translate('administration.after')} text={after} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}

const Side = ({ label, text }: { label: string; text: string }) => (
  <Box sx={{ minWidth: 0 }}>
    <Typography variant="caption" color="textSecondary">
      {label}
    </Typography>
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text || '–'}
    </Typography>
  </Box>
)

const pair = { display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 1 }
