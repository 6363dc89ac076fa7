import { Checkbox, FormControlLabel } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { RecordsToProposeQuery } from '../../../gql/graphql.ts'
import { useDates } from '../../../ui/dates.ts'

type DueRecord = RecordsToProposeQuery['archiveRecords']['nodes'][number]

/** What records are proposed for. */
export type Deed = 'HAND_OVER' | 'DESTRUCTION'

/** Why a record cannot go on a list to be signed just now, if so. */
export function obstacleTo(deed: Deed, { holds, loans }: DueRecord): 'on_hold' | 'on_loan' | undefined {
  if (loans.some(({ state }) => state === 'OUT')) return 'on_loan'
  if (deed === 'HAND_OVER') return undefined
  return holds.some(({ liftedAt }) => !liftedAt) ? 'on_hold' : undefined
}

/** One record that is due: ticked unless somebody leaves it out, or something stands in its way. */
export function ProposedRecord({
  deed,
  record,
  checked,
  onToggle,
}: {
  deed: Deed
  record: DueRecord
  checked: boolean
  onToggle: () => void
}) {
  const translate = useTranslate()
  const dates = useDates()
  const obstacle = obstacleTo(deed, record)
  const until = deed === 'HAND_OVER' ? record.activeUntil : record.inactiveUntil
  const state = obstacle ? translate(`keeping.${obstacle}`) : translate('archive.until', { day: dates.day(until) })
  return (
    <FormControlLabel
      disabled={Boolean(obstacle)}
      sx={{ display: 'flex', alignItems: 'flex-start', overflowWrap: 'anywhere' }}
      control={<Checkbox checked={checked} onChange={onToggle} sx={{ py: 0.25 }} />}
      label={`${record.number} – ${record.description} (${state})`}
    />
  )
}
