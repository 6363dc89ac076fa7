import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { DownloadScanDocument } from '../../gql/graphql.ts'
import { LinkedViewer } from '../../papers/linked-viewer.tsx'
import { LookDialog } from '../../papers/look-dialog.tsx'
import { ask } from '../../providers/ask.ts'
import { useSignedIn } from '../../session/session.ts'
import { useDates } from '../../ui/dates.ts'
import { useNumbers } from '../../ui/numbers.ts'
import { Section } from '../../ui/section.tsx'
import type { ArchivedRecord } from './record-page.tsx'
import { ScanUpload } from './scan-upload.tsx'

/** The scan of the paper: to look at, to bring, to replace by a better one. */
export function Scan({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const dates = useDates()
  const { bytes } = useNumbers()
  const { rights } = useSignedIn()
  const [looking, setLooking] = useState(false)
  const { id, number, scan, scannedAt, scannedBy } = record
  const link = async () => (await ask(DownloadScanDocument, { input: { record: id } })).downloadScan.url
  return (
    <Section title={translate('archive.scan')}>
      {scan ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          <Typography sx={{ flex: '1 1 220px' }}>
            {scannedAt && translate('archive.scanned_by', { name: scannedBy?.name ?? '', time: dates.time(scannedAt) })}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              PDF · {bytes(scan.size)} · {translate(`archive.file_state.${scan.state}`)}
            </Typography>
          </Typography>
          {scan.state === 'CLEAN' && (
            <Button variant="outlined" onClick={() => setLooking(true)}>
              {translate('archive.look_at_scan')}
            </Button>
          )}
        </Box>
      ) : (
        <Typography gutterBottom>{translate('archive.no_scan_help')}</Typography>
      )}
      {rights.mayDo('Mutation.requestScanUpload') && <ScanUpload record={id} again={Boolean(scan)} />}
      {looking && (
        <LookDialog name={translate('archive.scan_of', { number })} onClose={() => setLooking(false)}>
          <LinkedViewer name={number} of={['scan', scan!.id]} link={link} />
        </LookDialog>
      )}
    </Section>
  )
}
