import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReceiptQuery } from '../../gql/graphql.ts'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { useServiceName } from '../../ui/use-service-name.ts'
import { trackingAddress } from './addresses.ts'

type Filed = NonNullable<ReceiptQuery['submission']> & { number: string }

/** What was handed in and when, and how to follow it; it names nobody, for paper gets lost. */
export function Receipt({ submission, agency }: { submission: Filed; agency: ReceiptQuery['agency'] }) {
  const translate = useTranslate()
  const dates = useDates()
  const serviceName = useServiceName()
  const { number, service, submittedAt, dueOn, filedBy } = submission
  const address = `${window.location.origin}${trackingAddress(number)}`
  return (
    <Box id="receipt" component="article" sx={sheet} aria-label={translate('front_desk.receipt')}>
      {agency.lines.map((line) => (
        <Typography key={line} sx={{ fontWeight: 600, textAlign: 'center' }}>
          {line}
        </Typography>
      ))}
      <Typography variant="body2" sx={{ textAlign: 'center', mb: 2 }}>
        {[agency.address, agency.phone].filter(Boolean).join(' · ')}
      </Typography>
      <Typography component="h2" variant="h2" sx={{ textAlign: 'center', mb: 2 }}>
        {translate('front_desk.receipt')}
      </Typography>
      <Facts
        facts={[
          [translate('front_desk.number'), number],
          [translate('front_desk.service'), serviceName(service)],
          [translate('front_desk.received_on'), submittedAt && dates.time(submittedAt)],
          [translate('front_desk.promised_on'), dueOn && dates.day(dueOn)],
          [translate('front_desk.clerk'), filedBy?.name],
        ]}
      />
      <Box sx={{ width: 160, mx: 'auto', mt: 2 }}>
        <QrCode text={address} label={translate('front_desk.qr')} />
      </Box>
      <Typography variant="body2" sx={{ textAlign: 'center', overflowWrap: 'anywhere' }}>
        {translate('front_desk.follow', { address })}
      </Typography>
    </Box>
  )
}

const sheet = { border: 1, borderColor: 'divider', p: 3, bgcolor: 'background.paper' }
