import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useDates } from '../../ui/dates.ts'
import type { ReadFile } from './file-content.tsx'
import { WhyNotMine } from './others-files.tsx'
import { canDecide } from './use-inbox.ts'

/** Says of a file that is not (or no longer) one’s own to decide where it stands, since when and through whom. */
export function Standing({ file }: { file: ReadFile }) {
  const translate = useTranslate()
  const dates = useDates()
  if (canDecide(file)) return null
  const last = file.history.at(-1)
  if (file.status === 'COMPLETE')
    return (
      <Alert severity="info">
        <AlertTitle>{translate('approval.not_yours')}</AlertTitle>
        <WhyNotMine file={file} />
      </Alert>
    )
  return (
    <Alert severity="info">
      <AlertTitle>{translate(`approval.now.${file.status}`)}</AlertTitle>
      {last && `${last.actor?.name ?? 'LIKE-U'}, ${dates.time(last.createdAt)}`}
      {last?.reason && <div>{last.reason}</div>}
    </Alert>
  )
}
