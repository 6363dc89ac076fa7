import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type PreviewMessageInput, PreviewMessageDocument } from '../gql/graphql.ts'
import { useAsk } from '../providers/ask.ts'
import { RefusalAlert } from '../ui/refusal-alert.tsx'
import { TextSkeleton } from '../ui/skeletons.tsx'

/** The very message the applicant will get when the step is taken, on the channel they chose. */
export function MessagePreview(input: PreviewMessageInput) {
  const translate = useTranslate()
  const { data, error } = useAsk(PreviewMessageDocument, { input })
  if (error) return <RefusalAlert refusal={error} />
  if (!data) return <TextSkeleton lines={4} />
  if (!data.previewMessage) return null
  const { channel, subject, email, whatsApp } = data.previewMessage
  const byWhatsApp = channel === 'WHATSAPP' && whatsApp
  const way = channel ? (byWhatsApp ? 'by_whatsapp' : 'by_email') : 'at_counter'
  return (
    <Box component="section" aria-label={translate('previews.message')} sx={{ mt: 2 }}>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {translate(`previews.${way}`)}
      </Typography>
      <Box sx={letter}>
        {!byWhatsApp && <Typography sx={{ fontWeight: 650, mb: 1 }}>{subject}</Typography>}
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {byWhatsApp || email}
        </Typography>
      </Box>
    </Box>
  )
}

const letter = { p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, overflowWrap: 'anywhere' }
