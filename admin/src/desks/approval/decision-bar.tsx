import { Button, Paper, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { DecisionDialog } from './decision-dialog.tsx'
import { availableDecisions, type Decision, decisions } from './decisions.ts'
import type { ReadFile } from './file-content.tsx'
import { NextFile } from './next-file.tsx'

/** The decisions one can take on the file, within reach of a thumb; once taken, what was decided and what is next. */
export function DecisionBar({ file }: { file: ReadFile }) {
  const translate = useTranslate()
  const [decision, setDecision] = useState<Decision>()
  const available = availableDecisions(file)
  return (
    <>
      <Paper component="section" aria-label={translate('approval.decision')} elevation={4} sx={barBox}>
        {available.map((one) => (
          <Button
            key={one}
            variant={one === 'approve' ? 'contained' : 'outlined'}
            color={decisions[one].color}
            onClick={() => setDecision(one)}
            sx={{ flex: { xs: one === 'approve' ? '1 1 100%' : '1 1 120px', sm: '1 1 0' } }}
          >
            {translate(`approval.${one}`)}
          </Button>
        ))}
        {available.length === 0 && (
          <>
            <Typography role="status" sx={{ flex: 1, px: 1, fontWeight: 600 }}>
              {translate(file.status === 'COMPLETE' ? 'approval.not_yours' : `approval.now.${file.status}`)}
            </Typography>
            <NextFile current={file.id} />
          </>
        )}
      </Paper>
      {decision && <DecisionDialog file={file} decision={decision} onClose={() => setDecision(undefined)} />}
    </>
  )
}

const barBox = {
  position: 'sticky',
  bottom: 12,
  p: 1,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  zIndex: 2,
}
