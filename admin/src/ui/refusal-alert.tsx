import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { Refused } from '../providers/refused.ts'

/** What the API refused, in its own words, told at once to people who cannot see it. */
export function RefusalAlert({ refusal }: { refusal?: Refused | null }) {
  const translate = useTranslate()
  if (!refusal) return null
  const others = refusal.fields.filter(({ message }) => message !== refusal.message)
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {others.length > 0 && <AlertTitle>{refusal.message}</AlertTitle>}
      {others.length ? others.map(({ field, message }) => <div key={field + message}>{message}</div>) : refusal.message}
      {refusal.reference && <div>{translate('ui.reference', { reference: refusal.reference })}</div>}
    </Alert>
  )
}
