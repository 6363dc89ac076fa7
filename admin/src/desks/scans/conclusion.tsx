import { Button, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from 'ra-core'
import { ConcludeScanBatchDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Section } from '../../ui/section.tsx'
import { MinutesButton } from '../archive/paper/minutes-button.tsx'
import type { Stack } from './stack-page.tsx'

/** The berita acara alih media of a stack: made once nothing of it waits in the tray, fetched ever after. */
export function Conclusion({ stack: { id, minutes, parts } }: { stack: Stack }) {
  const translate = useTranslate()
  return (
    <Section title={translate('scans.minutes')}>
      <Typography sx={{ mb: 1 }}>{translate(helpOf(parts))}</Typography>
      {minutes ? (
        <MinutesButton paper="DIGITISATION" of={id} label={translate('scans.fetch_minutes')} />
      ) : (
        <MakeMinutes stack={id} ready={helpOf(parts) === 'scans.minutes_help'} />
      )}
    </Section>
  )
}

function helpOf(parts: Stack['parts']): string {
  if (parts.some(({ state }) => state === 'IN_TRAY')) return 'scans.minutes_later'
  return parts.some(({ record }) => record) ? 'scans.minutes_help' : 'scans.minutes_none'
}

function MakeMinutes({ stack, ready }: { stack: string; ready: boolean }) {
  const translate = useTranslate()
  const queryClient = useQueryClient()
  const conclude = useDo(ConcludeScanBatchDocument)
  const make = () =>
    conclude.mutate(
      { input: { batch: stack } },
      { onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['ask'] }) },
    )
  return (
    <>
      {ready && (
        <Button variant="contained" loading={conclude.isPending} onClick={make}>
          {translate('scans.make_minutes')}
        </Button>
      )}
      <RefusalAlert refusal={conclude.error} />
    </>
  )
}
