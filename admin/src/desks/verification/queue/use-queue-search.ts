import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { type QueueSearch, readSearch, writeSearch } from './queue-view.ts'

/** What is looked for in the queue, kept in the address. Whatever changes but the page leads back to the first page. */
export function useQueueSearch(): [QueueSearch, (change: Partial<QueueSearch>) => void] {
  const [params, setParams] = useSearchParams()
  const search = useMemo(() => readSearch(params), [params])
  const change = useCallback(
    (wanted: Partial<QueueSearch>) =>
      setParams((before) => writeSearch({ ...readSearch(before), page: 1, ...wanted }), { replace: true }),
    [setParams],
  )
  return [search, change]
}
