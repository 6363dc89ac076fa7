import { Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { RefuseDestructionDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import type { ShownDestruction } from './destruction.tsx'
import { StepDialog } from './step-dialog.tsx'

/** The step that comes next from each state, and the operation it needs. */
const next = {
  PROPOSED: { step: 'assess', operation: 'assessDestruction' },
  ASSESSED: { step: 'approve', operation: 'approveDestruction' },
  APPROVED: { step: 'destroy', operation: 'destroyRecords' },
} as const

/** The buttons for whoever may take the next step, or stop it. */
export function DestructionSteps({ destruction }: { destruction: ShownDestruction }) {
  const translate = useTranslate()
  const { me, rights } = useSignedIn()
  const [taking, setTaking] = useState<'next' | 'refuse'>()
  const refuse = useDo(RefuseDestructionDocument)
  const close = () => setTaking(undefined)
  const { id, state, proposedBy, assessedBy } = destruction
  if (state === 'DONE' || state === 'REFUSED') return null
  const { step, operation } = next[state]
  const hadAHand = step !== 'destroy' && [proposedBy.id, assessedBy?.id].includes(me.id)
  return (
    <>
      {hadAHand && rights.mayDo(`Mutation.${operation}`) && (
        <Typography variant="body2" color="textSecondary" sx={{ flexBasis: '100%' }}>
          {translate('keeping.other_hand')}
        </Typography>
      )}
      {rights.mayDo(`Mutation.${operation}`) && !hadAHand && (
        <Button variant="contained" color={step === 'destroy' ? 'error' : 'primary'} onClick={() => setTaking('next')}>
          {translate(`keeping.${step}`)}
        </Button>
      )}
      {rights.mayDo('Mutation.refuseDestruction') && (
        <Button color="error" onClick={() => setTaking('refuse')}>
          {translate('keeping.refuse')}
        </Button>
      )}
      {taking === 'next' && <StepDialog destruction={destruction} step={step} onClose={close} />}
      {taking === 'refuse' && (
        <ConfirmDialog
          title={translate('keeping.refuse')}
          help={translate('keeping.refuse_destruction_help')}
          reason={translate('keeping.reason')}
          action={translate('keeping.refuse')}
          color="error"
          busy={refuse.isPending}
          refusal={refuse.error}
          onConfirm={(reason) => refuse.mutate({ input: { destruction: id, reason } }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  )
}
