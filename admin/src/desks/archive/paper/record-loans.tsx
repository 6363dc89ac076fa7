import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { TakeBackArchiveDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { useDates } from '../../../ui/dates.ts'
import { DueClock } from '../../../ui/due-clock.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ArchivedRecord } from '../record-page.tsx'
import { LendDialog } from './lend-dialog.tsx'

/** Who has the paper, who had it, and the way to lend it or take it back. */
export function RecordLoans({ record }: { record: ArchivedRecord }) {
  const translate = useTranslate()
  const dates = useDates()
  const { rights } = useSignedIn()
  const [lending, setLending] = useState(false)
  const takeBack = useDo(TakeBackArchiveDocument)
  const out = record.loans.find(({ state }) => state === 'OUT')
  const mayLend = rights.mayDo('Mutation.lendArchive') && record.medium !== 'ELECTRONIC' && record.state === 'KEPT'
  if (!mayLend && record.loans.length === 0) return null
  return (
    <Section title={translate('archive.loans')}>
      <RefusalAlert refusal={takeBack.error} />
      <Typography gutterBottom>
        {out
          ? translate('keeping.out_with', { name: out.borrower.name, day: dates.day(out.dueOn) })
          : translate('keeping.not_out')}
      </Typography>
      {out && (
        <Box sx={{ mb: 1 }}>
          <DueClock day={out.dueOn} />
        </Box>
      )}
      {mayLend && !out && (
        <Button variant="outlined" onClick={() => setLending(true)}>
          {translate('keeping.lend')}
        </Button>
      )}
      {mayLend && out && (
        <Button
          variant="outlined"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate({ input: { loan: out.id } })}
        >
          {translate('keeping.take_back')}
        </Button>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {record.loans
          .filter(({ state }) => state === 'RETURNED')
          .map(({ id, borrower, createdAt, returnedAt }) => (
            <Typography key={id} component="li" variant="body2" color="textSecondary">
              {borrower.name}, {dates.time(createdAt)} – {returnedAt && dates.time(returnedAt)}
            </Typography>
          ))}
      </Box>
      {lending && <LendDialog record={record} onClose={() => setLending(false)} />}
    </Section>
  )
}
