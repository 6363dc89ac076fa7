import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FileStandNowDocument, VerificationFileDocument, type VerificationFileQuery } from '../../../gql/graphql.ts'
import { useAsk } from '../../../providers/ask.ts'
import type { Refused } from '../../../providers/refused.ts'

/** A file, asked again as soon as its version is another one: what a colleague did shows within two seconds. */
export function useFile(id: string): UseQueryResult<VerificationFileQuery, Refused> {
  const queryClient = useQueryClient()
  const asked = useAsk(VerificationFileDocument, { id })
  const { data: now } = useAsk(FileStandNowDocument, { id }, { every: 2_000 })
  const [shown, newest] = [asked.data?.submission?.version, now?.submission?.version]
  useEffect(() => {
    if (shown === undefined || newest === undefined || newest <= shown) return
    void queryClient.invalidateQueries({ queryKey: ['ask', VerificationFileDocument.toString(), { id }] })
  }, [shown, newest, id, queryClient])
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
