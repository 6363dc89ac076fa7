import { Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { DeskFileFragment } from '../../gql/graphql.ts'
import { DueClock } from '../../ui/due-clock.tsx'
import { RecordCard } from '../../ui/record-card.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { useServiceName } from '../../ui/use-service-name.ts'
import { formAddress } from './addresses.ts'
import { HandOverDialog } from './hand-over-dialog.tsx'

/** One submission of the counter: where it stands, and what the counter can do about it now. */
export function DeskFile({ file }: { file: DeskFileFragment }) {
  const translate = useTranslate()
  const serviceName = useServiceName()
  const { id, number, subject, service, status, owner, filedBy, dueOn } = file
  return (
    <RecordCard
      to={`/data/submissions/${id}/show`}
      title={subject || translate('front_desk.no_subject')}
      above={[serviceName(service), number].filter(Boolean).join(' · ')}
      aside={
        <>
          <StatusChip state={status} label={translate(`schema.enum.SubmissionStatus.${status}`)} />
          {dueOn && <DueClock day={dueOn} />}
        </>
      }
    >
      {translate('front_desk.filed_for', { name: owner.name, clerk: filedBy?.name ?? '–' })}
      <FileDeeds file={file} />
    </RecordCard>
  )
}

function FileDeeds({ file: { id, number, status, availableSteps, documents } }: { file: DeskFileFragment }) {
  const translate = useTranslate()
  const [handing, setHanding] = useState(false)
  const writes = availableSteps.includes('SUBMIT') || availableSteps.includes('RESUBMIT')
  const letter = status === 'ISSUED' ? documents.find(({ state }) => state === 'ISSUED') : undefined
  return (
    <div>
      {writes && (
        <Button size="small" href={formAddress(id)} target="_blank" rel="noopener">
          {translate('front_desk.continue')}
        </Button>
      )}
      {number && (
        <Button size="small" component={Link} to={`/front-desk/receipt/${id}`}>
          {translate('front_desk.receipt')}
        </Button>
      )}
      {letter && (
        <Button size="small" onClick={() => setHanding(true)}>
          {translate('front_desk.hand_over')}
        </Button>
      )}
      {letter && handing && <HandOverDialog letter={letter} onClose={() => setHanding(false)} />}
    </div>
  )
}
