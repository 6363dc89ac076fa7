import { Alert, AlertTitle } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useEffect } from 'react'
import { queryClient } from '../../providers/query-client.ts'
import { isRefused, type Refused } from '../../providers/refused.ts'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import type { ReadFile } from './file-content.tsx'
import { Standing } from './standing.tsx'

/** Why a decision was not taken; when somebody else was faster, what they did is fetched and shown. */
export function DecisionRefused({ file, refusal }: { file: ReadFile; refusal: Refused | null }) {
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
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {isRefused(refusal, 'STALE', 'ILLEGAL_STEP') && <Standing file={file} />}
    </>
  )
}
