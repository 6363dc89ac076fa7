import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import {
  type ArchiveTransfersQuery,
  ReceiveTransferDocument,
  RefuseTransferDocument,
  WithdrawTransferDocument,
} from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useDates } from '../../../ui/dates.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { MinutesButton } from '../paper/minutes-button.tsx'
import { SignedLines } from './signed-lines.tsx'

const tones: Record<string, Tone> = { PROPOSED: 'info', RECEIVED: 'success', REFUSED: 'error', WITHDRAWN: 'default' }

/** One hand-over: who signed, which records, and what the one who looks may do about it. */
export function Transfer({ transfer }: { transfer: ArchiveTransfersQuery['archiveTransfers']['nodes'][number] }) {
  const translate = useTranslate()
  const dates = useDates()
  const { id, state, division, archiveUnit, proposedBy, decidedBy, decidedAt, createdAt, reason } = transfer
  return (
    <Section title={`${division.name} → ${archiveUnit.name}`}>
      <StatusChip state={state} tone={tones[state] ?? 'default'} label={translate(`keeping.transfer_state.${state}`)} />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {translate('keeping.signed_by', { name: proposedBy.name, time: dates.time(createdAt) })}
      </Typography>
      {decidedBy && decidedAt && (
        <Typography variant="body2">
          {translate(state === 'RECEIVED' ? 'keeping.received_by' : 'keeping.ended_by', {
            name: decidedBy.name,
            time: dates.time(decidedAt),
          })}
        </Typography>
      )}
      {reason && <Typography sx={{ overflowWrap: 'anywhere' }}>{reason}</Typography>}
      <SignedLines lines={transfer.lines} />
      {state === 'PROPOSED' && <Decision transfer={transfer} />}
      {state === 'RECEIVED' && <MinutesButton paper="TRANSFER" of={id} label={translate('keeping.minutes')} />}
    </Section>
  )
}

function Decision({ transfer: { id, division, archiveUnit, proposedBy } }: Parameters<typeof Transfer>[0]) {
  const translate = useTranslate()
  const { me, rights } = useSignedIn()
  const [refusing, setRefusing] = useState(false)
  const receive = useDo(ReceiveTransferDocument)
  const refuse = useDo(RefuseTransferDocument)
  const withdraw = useDo(WithdrawTransferDocument)
  if (!rights.mayDo('Mutation.receiveTransfer')) return null
  const isTaker = me.division?.id === archiveUnit.id
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <RefusalAlert refusal={receive.error ?? withdraw.error} />
      {isTaker && (
        <>
          <Button
            variant="contained"
            loading={receive.isPending}
            disabled={proposedBy.id === me.id}
            onClick={() => receive.mutate({ input: { transfer: id } })}
          >
            {translate('keeping.receive')}
          </Button>
          <Button color="error" onClick={() => setRefusing(true)}>
            {translate('keeping.refuse')}
          </Button>
        </>
      )}
      {me.division?.id === division.id && (
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate({ input: { transfer: id } })}>
          {translate('keeping.withdraw')}
        </Button>
      )}
      {refusing && (
        <ConfirmDialog
          title={translate('keeping.refuse')}
          help={translate('keeping.refuse_transfer_help')}
          reason={translate('keeping.reason')}
          action={translate('keeping.refuse')}
          color="error"
          busy={refuse.isPending}
          refusal={refuse.error}
          onConfirm={(reason) =>
            refuse.mutate({ input: { transfer: id, reason } }, { onSuccess: () => setRefusing(false) })
          }
          onClose={() => setRefusing(false)}
        />
      )}
    </Box>
  )
}
