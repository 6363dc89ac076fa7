import BackIcon from '@mui/icons-material/ArrowBack'
import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link, useLocation } from 'react-router-dom'
import { DueClock } from '../../../ui/due-clock.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import { useServiceName } from '../../../ui/use-service-name.ts'
import { promisedDay } from '../queue/promised-day.ts'
import { useFileOnDesk } from './file-on-desk.ts'
import { HoldNotice } from './hold-notice.tsx'
import { StepButtons } from './step-buttons.tsx'

/** What file this is, where it stands, who has it, and what can be done with it. */
export function FileHeader() {
  const translate = useTranslate()
  const serviceName = useServiceName()
  const { file } = useFileOnDesk()
  const state = useLocation().state as { queue?: string } | null
  const day = promisedDay(file)
  const facts = [
    file.number,
    serviceName(file.service),
    translate('verification.owner', { name: file.owner.name }),
    file.filedBy && translate('verification.filed_by', { name: file.filedBy.name }),
    file.round > 1 && translate('verification.round', { round: file.round }),
  ]
  return (
    <>
      <PageHeader
        title={file.subject}
        help={facts.filter(Boolean).join(' · ')}
        actions={
          <Button component={Link} to={{ pathname: '..', search: state?.queue }} startIcon={<BackIcon />}>
            {translate('verification.to_queue')}
          </Button>
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <StatusChip state={file.status} label={translate(`schema.enum.SubmissionStatus.${file.status}`)} />
        {day && <DueClock day={day} />}
        <HoldNotice />
        <Box sx={{ flex: 1 }} />
        <StepButtons />
      </Box>
    </>
  )
}
