import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Section } from '../../ui/section.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { useText } from '../../ui/text.ts'
import type { ReadFile } from './file-content.tsx'

/** The papers asked for, each with what the verifier found of it. */
export function FilePapers({ file: { checklist } }: { file: ReadFile }) {
  const translate = useTranslate()
  const text = useText()
  return (
    <Section title={translate('approval.papers')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {checklist.map(({ requirement, paper, verdict }) => (
          <li key={requirement.key}>
            <Typography gutterBottom>{text(requirement.title)}</Typography>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              {verdict && (
                <StatusChip
                  state={verdict.outcome}
                  tone={verdict.outcome === 'OK' ? 'success' : 'warning'}
                  label={translate(`approval.verdict.${verdict.outcome}`)}
                />
              )}
              {verdict?.originalSeen && <StatusChip state="ORIGINAL" label={translate('approval.original_seen')} />}
              {!paper && <StatusChip state="NONE" label={translate('approval.no_paper')} />}
            </Box>
            {verdict?.note && <Typography variant="body2">{verdict.note}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  )
}
