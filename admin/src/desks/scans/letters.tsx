import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { ScannedLetterFragment } from '../../gql/graphql.ts'
import { LookDialog } from '../../papers/look-dialog.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { PartViewer } from './part-viewer.tsx'
import { partTones } from './tones.ts'
import { usePagesOf } from './use-pages-of.ts'

/** The letters a stack was taken apart into, each with where it lies. */
export function Letters({ parts }: { parts: readonly ScannedLetterFragment[] }) {
  const translate = useTranslate()
  const pagesOf = usePagesOf()
  const [looking, setLooking] = useState<ScannedLetterFragment>()
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {parts.map((part) => (
        <Box component="li" key={part.id} sx={line}>
          <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
            {part.record ? (
              <Link to={`/archive/records/${part.record.id}`}>{part.record.number}</Link>
            ) : (
              (part.reason ??
              (part.suggested
                ? translate('scans.perhaps', { number: part.suggested.number })
                : translate('scans.unknown')))
            )}
            <Typography variant="body2" color="textSecondary">
              {pagesOf(part)} · {translate(`scans.reading.${part.reading}`)}
            </Typography>
          </Box>
          <StatusChip state={part.state} tone={partTones[part.state]} label={translate(`scans.part.${part.state}`)} />
          {part.state === 'IN_TRAY' ? (
            <Button component={Link} to={`/scans/tray/${part.id}`} variant="outlined">
              {translate('scans.decide')}
            </Button>
          ) : (
            <Button onClick={() => setLooking(part)}>{translate('scans.look')}</Button>
          )}
        </Box>
      ))}
      {looking && (
        <LookDialog name={pagesOf(looking)} onClose={() => setLooking(undefined)}>
          <PartViewer part={looking.id} name={pagesOf(looking)} />
        </LookDialog>
      )}
    </Box>
  )
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
}
