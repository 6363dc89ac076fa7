import { Alert, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { LiftHoldDocument, PlaceHoldDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { useDates } from '../../../ui/dates.ts'
import type { ArchivedRecord } from '../record-page.tsx'

/** Whether the record may be destroyed one day, or must wait; whoever may says so with a reason. */
export function RecordHolds({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const dates = useDates()
  const { rights } = useSignedIn()
  const [deciding, setDeciding] = useState(false)
  const place = useDo(PlaceHoldDocument)
  const lift = useDo(LiftHoldDocument)
  const hold = record.holds.find(({ liftedAt }) => !liftedAt)
  const { isPending, error } = hold ? lift : place
  const close = () => setDeciding(false)
  const decide = (reason: string) =>
    hold
      ? lift.mutate({ input: { hold: hold.id, reason } }, { onSuccess: close })
      : place.mutate({ input: { record: record.id, reason } }, { onSuccess: close })
  const may = record.state === 'KEPT' && rights.mayDo('Mutation.placeHold')
  if (!hold && !may) return null
  const act = may && (
    <Button
      size="small"
      color={hold ? 'inherit' : 'primary'}
      variant={hold ? 'text' : 'outlined'}
      onClick={() => setDeciding(true)}
    >
      {translate(hold ? 'keeping.lift_hold' : 'keeping.place_hold')}
    </Button>
  )
  return (
    <>
      {hold ? (
        <Alert severity="warning" action={act}>
          {translate('keeping.held', {
            name: hold.placedBy.name,
            time: dates.time(hold.createdAt),
            reason: hold.reason,
          })}
        </Alert>
      ) : (
        <div>{act}</div>
      )}
      {deciding && (
        <ConfirmDialog
          title={translate(hold ? 'keeping.lift_hold' : 'keeping.place_hold')}
          help={translate(hold ? 'keeping.lift_hold_help' : 'keeping.place_hold_help')}
          reason={translate('keeping.reason')}
          action={translate(hold ? 'keeping.lift_hold' : 'keeping.place_hold')}
          busy={isPending}
          refusal={error}
          onConfirm={decide}
          onClose={close}
        />
      )}
    </>
  )
}
