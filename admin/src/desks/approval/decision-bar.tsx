import { Button, Paper } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { DecisionDialog } from './decision-dialog.tsx'
import { availableDecisions, type Decision, decisions } from './decisions.ts'
import type { ReadFile } from './file-content.tsx'
import { useNextFile } from './use-next-file.ts'

/** The decisions one can take on the file, and the way to the next one, within reach of a thumb. */
export function DecisionBar({ file }: { file: ReadFile }) {
  const translate = useTranslate()
  const next = useNextFile(file.id)
  const [decision, setDecision] = useState<Decision>()
  return (
    <>
      <Paper component="section" aria-label={translate('approval.decision')} elevation={4} sx={barBox}>
        {availableDecisions(file).map((one) => (
          <Button
            key={one}
            variant={one === 'approve' ? 'contained' : 'outlined'}
            color={decisions[one].color}
            onClick={() => setDecision(one)}
            sx={{ flex: one === 'approve' ? '1 1 100%' : '1 1 120px', order: { sm: one === 'approve' ? 3 : 0 } }}
          >
            {translate(`approval.${one}`)}
          </Button>
        ))}
        {next && (
          <Button component={Link} to={`/approval/${next}`} sx={{ flex: '1 1 120px' }}>
            {translate('approval.next')}
          </Button>
        )}
      </Paper>
      {decision && <DecisionDialog file={file} decision={decision} onClose={() => setDecision(undefined)} />}
    </>
  )
}

const barBox = { position: 'sticky', bottom: 12, p: 1, display: 'flex', flexWrap: 'wrap', gap: 1, zIndex: 2 }
