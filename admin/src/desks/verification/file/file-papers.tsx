import NextIcon from '@mui/icons-material/NavigateNext'
import PreviousIcon from '@mui/icons-material/NavigateBefore'
import { Alert, Box, Button, IconButton, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { PaperViewer } from '../../../papers/paper-viewer.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useNumbers } from '../../../ui/numbers.ts'
import { useText } from '../../../ui/text.ts'
import type { ChecklistLine } from '../checklist/items.ts'
import { useFileOnDesk } from './file-on-desk.ts'
import { usePaperStep } from './use-paper-step.ts'

/** The paper of the requirement in hand, and the way to the ones beside it. */
export function FilePapers() {
  const translate = useTranslate()
  const { file, shown } = useFileOnDesk()
  const step = usePaperStep()
  const line = file.checklist.find(({ requirement }) => requirement.key === shown)
  if (!line) return <EmptyState title={translate('verification.no_requirements')} />
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, pb: 0.5 }}>
        <IconButton size="small" aria-label={translate('verification.previous_paper')} onClick={() => step(-1)}>
          <PreviousIcon />
        </IconButton>
        <PaperName line={line} />
        <IconButton size="small" aria-label={translate('verification.next_paper')} onClick={() => step(1)}>
          <NextIcon />
        </IconButton>
      </Box>
      <Papers key={line.paper?.id ?? line.requirement.key} line={line} />
    </Box>
  )
}

function PaperName({ line: { requirement, paper } }: { line: ChecklistLine }) {
  const text = useText()
  const numbers = useNumbers()
  return (
    <Box sx={{ flex: 1, minWidth: 0, textAlign: 'center' }}>
      <Typography component="h3" sx={{ fontWeight: 600, lineHeight: 1.3 }}>
        {text(requirement.title)}
      </Typography>
      {paper && (
        <Typography variant="body2" color="textSecondary" noWrap>
          {paper.fileName} · {numbers.bytes(paper.file.size)}
        </Typography>
      )}
    </Box>
  )
}

/** The paper that lies there now, or the one it took the place of. */
function Papers({ line: { requirement, paper } }: { line: ChecklistLine }) {
  const translate = useTranslate()
  const { file } = useFileOnDesk()
  const [old, setOld] = useState(false)
  const before = file.changes.find(({ kind, key }) => kind === 'PAPER' && key === requirement.key)?.paperBefore
  const looked = old && before ? before : paper
  return (
    <>
      {before && (
        <Alert
          severity={old ? 'warning' : 'info'}
          sx={{ mb: 1, py: 0 }}
          action={
            <Button color="inherit" size="small" onClick={() => setOld(!old)}>
              {translate(old ? 'verification.see_new' : 'verification.see_old')}
            </Button>
          }
        >
          {translate(old ? 'verification.is_old' : 'verification.is_new')}
        </Alert>
      )}
      {looked ? (
        <PaperViewer paper={looked} />
      ) : (
        <EmptyState title={translate('verification.no_paper')} help={translate('verification.no_paper_help')} />
      )}
    </>
  )
}
