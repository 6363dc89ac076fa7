import { Accordion, AccordionDetails, AccordionSummary, Box, Link, Typography } from '@mui/material'
import ExpandIcon from '@mui/icons-material/ExpandMore'
import { useTranslate } from 'ra-core'
import { Link as RouterLink } from 'react-router-dom'
import { useSignedIn } from '../../session/session.ts'
import type { DecidableFile } from './use-inbox.ts'

/** Files that wait for a decision which is not one’s own, each with the reason why. */
export function OthersFiles({ files }: { files: readonly DecidableFile[] }) {
  const translate = useTranslate()
  if (files.length === 0) return null
  return (
    <Accordion variant="outlined" sx={{ mt: 3 }} slotProps={{ heading: { component: 'h2' } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Typography component="span" variant="h3">
          {translate('approval.others', { smart_count: files.length })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
          {files.map((file) => (
            <li key={file.id}>
              <Link component={RouterLink} to={file.id}>
                {file.subject}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {file.number} · <WhyNotMine file={file} />
              </Typography>
            </li>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  )
}

/** Why somebody else has to decide: four eyes, or no post. */
export function WhyNotMine({ file }: { file: Pick<DecidableFile, 'verifiedBy' | 'filedBy'> }) {
  const translate = useTranslate()
  const { me } = useSignedIn()
  if (file.verifiedBy?.id === me.id) return translate('approval.verified_by_you')
  if (file.filedBy?.id === me.id) return translate('approval.filed_by_you')
  return translate('approval.not_your_post')
}
