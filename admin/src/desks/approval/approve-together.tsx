import { Button, Paper } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { ApproveTogetherDialog } from './approve-together-dialog.tsx'
import { approvable } from './reading.ts'
import { useSitting } from './sitting.tsx'
import type { DecidableFile } from './use-inbox.ts'

/** The bar that appears, within reach of a thumb, when files are chosen. */
export function ApproveTogether({ files }: { files: readonly DecidableFile[] }) {
  const translate = useTranslate()
  const { chosen, reading, clear } = useSitting()
  const [batch, setBatch] = useState<DecidableFile[]>()
  const ready = approvable(files, chosen, reading)
  return (
    <>
      {ready.length > 0 && (
        <Paper component="section" aria-label={translate('approval.chosen')} elevation={4} sx={barBox}>
          <Button variant="contained" size="large" fullWidth onClick={() => setBatch(ready)}>
            {translate('approval.approve_chosen', { smart_count: ready.length })}
          </Button>
          <Button onClick={clear}>{translate('approval.clear')}</Button>
        </Paper>
      )}
      {batch && <ApproveTogetherDialog files={batch} onClose={() => setBatch(undefined)} />}
    </>
  )
}

const barBox = { position: 'sticky', bottom: 12, mt: 2, p: 1, display: 'flex', gap: 1, zIndex: 1 }
