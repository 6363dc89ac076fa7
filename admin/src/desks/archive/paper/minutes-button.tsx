import { Button } from '@mui/material'
import { type ArchivePaper, DownloadMinutesDocument } from '../../../gql/graphql.ts'
import { useDo } from '../../../providers/ask.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'

/** Fetches a berita acara, a report or a letter the archive keeps. */
export function MinutesButton({ paper, of, label }: { paper: ArchivePaper; of: string; label: string }) {
  const fetchIt = useDo(DownloadMinutesDocument)
  const take = () =>
    fetchIt.mutate(
      { input: { paper, of } },
      { onSuccess: ({ downloadMinutes: { url } }) => window.location.assign(url) },
    )
  return (
    <>
      <Button size="small" variant="outlined" loading={fetchIt.isPending} onClick={take}>
        {label}
      </Button>
      <RefusalAlert refusal={fetchIt.error} />
    </>
  )
}
