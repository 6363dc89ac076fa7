import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useDates } from '../../../ui/dates.ts'
import type { VerificationFile } from '../checklist/items.ts'
import { useFileOnDesk } from './file-on-desk.ts'

/** The steps the file took, the newest first. */
export function History() {
  const { file } = useFileOnDesk()
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {file.history.toReversed().map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </Box>
  )
}

function Entry({ entry }: { entry: VerificationFile['history'][number] }) {
  const translate = useTranslate()
  const dates = useDates()
  const who = entry.actor?.name ?? translate('verification.system')
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'primary.main', pl: 1.5, pb: 2, ml: 0.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{translate(`schema.enum.Step.${entry.step}`)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {entry.actedFor ? translate('verification.acted_for', { name: who, official: entry.actedFor.name }) : who}
        {' · '}
        {dates.time(entry.createdAt)}
      </Typography>
      {entry.reason && <Typography variant="body2">“{entry.reason}”</Typography>}
    </Box>
  )
}
