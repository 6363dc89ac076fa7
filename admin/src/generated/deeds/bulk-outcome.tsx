import { Alert, Box, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useNumbers } from '../../ui/numbers.ts'
import type { BulkProgress } from './use-bulk.ts'

/** How far a deed on many records has come, and which of them the API refused and why. */
export function BulkOutcome({
  progress: { done, refused },
  of,
  busy,
}: {
  progress: BulkProgress
  of: number
  busy: boolean
}) {
  const translate = useTranslate()
  const { number } = useNumbers()
  const tried = done + refused.length
  return (
    <>
      {busy && (
        <LinearProgress variant="determinate" value={(100 * tried) / of} aria-label={translate('generated.progress')} />
      )}
      <Typography role="status">
        {translate('generated.bulk_done', { done: number(done), total: number(of) })}
        {refused.length > 0 && ` · ${translate('generated.bulk_refused', { count: number(refused.length) })}`}
      </Typography>
      {refused.length > 0 && (
        <Box component="ul" aria-label={translate('generated.refused')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {refused.map(({ id, name, fault }) => (
            <Box component="li" key={id} sx={{ mb: 1 }}>
              <Alert role="presentation" severity="error">
                {name}: {fault}
              </Alert>
            </Box>
          ))}
        </Box>
      )}
    </>
  )
}
