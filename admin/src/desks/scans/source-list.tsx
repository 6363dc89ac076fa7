import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useNumbers } from '../../ui/numbers.ts'
import type { Stack } from './stack-page.tsx'

/** The files a stack was brought in, in their order. */
export function SourceList({ sources }: { sources: Stack['sources'] }) {
  const translate = useTranslate()
  const { bytes } = useNumbers()
  if (sources.length === 0) return <Typography color="textSecondary">{translate('scans.no_files')}</Typography>
  return (
    <Box component="ol" sx={{ pl: 3, my: 0 }}>
      {sources.map(({ id, file }) => (
        <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
          {file.name} · {translate('scans.page_count', { smart_count: file.pages ?? 1 })} · {bytes(file.size)}
        </Box>
      ))}
    </Box>
  )
}
