import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { PulseDocument } from '../gql/graphql.ts'
import { useAsk } from './ask.ts'

const everyMilliseconds = 2_000

/** Keeps a page alive: whenever something changed in what one may see, all that is shown is asked again. */
export function usePulse(): void {
  const queryClient = useQueryClient()
  const { data } = useAsk(PulseDocument, {}, { every: everyMilliseconds })
  const last = useRef<string>(undefined)
  const mark = data?.pulse.mark
  useEffect(() => {
    if (mark !== undefined && last.current !== undefined && mark !== last.current)
      void queryClient.invalidateQueries({
        predicate: ({ queryKey: [kind, document] }) => kind === 'ask' && document !== PulseDocument.toString(),
      })
    last.current = mark ?? last.current
  }, [mark, queryClient])
}
