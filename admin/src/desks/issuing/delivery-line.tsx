import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { type DeliveryFragment, ResendNotificationDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { useDates } from '../../ui/dates.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { useSignedIn } from '../../session/session.ts'
import { canResend, deliveryTones } from './delivery-tones.ts'

/** One message on its way: what it says, where it goes, how far it has come; one that failed can be sent again. */
export function DeliveryLine({ message, about }: { message: DeliveryFragment; about?: ReactNode }) {
  const translate = useTranslate()
  const dates = useDates()
  const { rights } = useSignedIn()
  const { mutate, isPending, isSuccess, error } = useDo(ResendNotificationDocument)
  const { id, template, channel, maskedAddress, state, fault, createdAt, sentAt, deliveredAt } = message
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0, flex: '1 1 220px' }}>
        <Typography>
          {about}
          {translate(`issuing.template.${template}`, { _: template })}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {translate(`issuing.channel.${channel}`)} {maskedAddress} · {dates.time(deliveredAt ?? sentAt ?? createdAt)}
        </Typography>
        {fault && <Typography variant="body2">{translate(`issuing.fault.${fault}`, { _: fault })}</Typography>}
        {isSuccess && <Typography role="status">{translate('issuing.resent')}</Typography>}
        <RefusalAlert refusal={error} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <StatusChip state={state} tone={deliveryTones[state]} label={translate(`issuing.delivery.${state}`)} />
        {canResend(message) && rights.mayDo('Mutation.resendNotification') && (
          <Button
            size="small"
            variant="outlined"
            loading={isPending}
            disabled={isSuccess}
            onClick={() => mutate({ input: { id } })}
          >
            {translate('issuing.resend')}
          </Button>
        )}
      </Box>
    </Box>
  )
}
