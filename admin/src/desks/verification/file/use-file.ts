import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { VerificationFileDocument, type VerificationFileQuery } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'

/** A file with all that is looked at while verifying it. */
export function useFile(id: string): UseQueryResult<VerificationFileQuery, Refused> {
  const asked = useAsk(VerificationFileDocument, { id })
  useLookWhileScanning(asked)
  return asked
}

/** The virus scan leaves the version of a file as it is: while it is at work, one has to look. */
function useLookWhileScanning({ data, refetch }: UseQueryResult<VerificationFileQuery, Refused>): void {
  const isScanning = data?.submission?.checklist.some(({ paper }) => paper?.file.state === 'PENDING_SCAN') ?? false
  useEffect(() => {
    if (!isScanning) return undefined
    const timer = setInterval(() => void refetch(), 3_000)
    return () => clearInterval(timer)
  }, [isScanning, refetch])
}
