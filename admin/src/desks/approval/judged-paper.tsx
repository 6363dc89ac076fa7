import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { LookDialog } from '../../papers/look-dialog.tsx'
import { PaperViewer } from '../../papers/paper-viewer.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { useText } from '../../ui/text.ts'
import type { ReadFile } from './file-content.tsx'

type Item = ReadFile['checklist'][number]

/** One paper with the verifier’s verdict on it; it opens to be looked at. */
export function JudgedPaper({ item: { requirement, paper, verdict } }: { item: Item }) {
  const translate = useTranslate()
  const text = useText()
  const [open, setOpen] = useState(false)
  const title = text(requirement.title)
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography>{title}</Typography>
        <Verdict verdict={verdict} there={Boolean(paper)} />
      </Box>
      {paper && (
        <Button variant="outlined" onClick={() => setOpen(true)} aria-label={translate('approval.look_at', { title })}>
          {translate('approval.look')}
        </Button>
      )}
      {paper && open && (
        <LookDialog name={title} onClose={() => setOpen(false)}>
          <PaperViewer paper={paper} />
        </LookDialog>
      )}
    </Box>
  )
}

function Verdict({ verdict, there }: { verdict: Item['verdict']; there: boolean }) {
  const translate = useTranslate()
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 0.5 }}>
        {verdict && (
          <StatusChip
            state={verdict.outcome}
            tone={verdict.outcome === 'OK' ? 'success' : 'warning'}
            label={translate(`approval.verdict.${verdict.outcome}`)}
          />
        )}
        {verdict?.originalSeen && <StatusChip state="ORIGINAL" label={translate('approval.original_seen')} />}
        {!there && <StatusChip state="NONE" label={translate('approval.no_paper')} />}
      </Box>
      {verdict?.note && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {verdict.note}
        </Typography>
      )}
    </>
  )
}
