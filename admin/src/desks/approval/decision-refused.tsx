import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useEffect } from 'react'
import { queryClient } from '../../providers/query-client.ts'
import type { Refused } from '../../providers/refused.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'

/** Why a decision was not taken; the file is fetched anew, in case somebody else was faster. */
export function DecisionRefused({ refusal }: { refusal: Refused | null }) {
  const translate = useTranslate()
  const code = refusal?.code
  useEffect(() => {
    if (code) void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'ask' })
  }, [code])
  if (code === 'UNREACHABLE')
    return (
      <Alert severity="warning" sx={{ my: 1 }}>
        <AlertTitle>{translate('approval.outcome.UNKNOWN')}</AlertTitle>
        {translate('approval.unknown_help')}
      </Alert>
    )
  return <RefusalAlert refusal={refusal} />
}
