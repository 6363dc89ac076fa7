import { Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { FileVerdictFragment } from '../../../gql/graphql.ts'
import { useDates } from '../../../ui/dates.ts'

/** What was found of an item last, by whom and when. */
export function VerdictLine({ verdict, round }: { verdict: FileVerdictFragment; round: number }) {
  const translate = useTranslate()
  const dates = useDates()
  const words = [
    translate(`schema.enum.VerdictOutcome.${verdict.outcome}`),
    verdict.originalSeen && translate('verification.original_seen'),
    verdict.round < round && translate('verification.round', verdict),
    verdict.verifier.name,
    dates.time(verdict.updatedAt),
  ]
  return (
    <Typography component="div" variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
      {words.filter(Boolean).join(' · ')}
      {verdict.note && <div>“{verdict.note}”</div>}
    </Typography>
  )
}
