import { Box } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Section } from '../../ui/section.tsx'
import type { ReadFile } from './file-content.tsx'
import { JudgedPaper } from './judged-paper.tsx'

/** The papers asked for, each with what the verifier found of it. */
export function FilePapers({ file: { checklist } }: { file: ReadFile }) {
  const translate = useTranslate()
  return (
    <Section title={translate('approval.papers')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {checklist.map((item) => (
          <JudgedPaper key={item.requirement.key} item={item} />
        ))}
      </Box>
    </Section>
  )
}
