import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useSearchText } from '../../../ui/use-search-text.ts'
import { type QueueSearch, readPlace, writePlace } from './queue-view.ts'

/** What is looked for in the queue. Whatever changes but the page leads back to the first page. */
export function useQueueSearch(): [QueueSearch, (change: Partial<QueueSearch>) => void] {
  const [params, setParams] = useSearchParams()
  const [text, look] = useSearchText('verification')
  const search = useMemo(() => ({ ...readPlace(params), text }), [params, text])
  const change = useCallback(
    (wanted: Partial<QueueSearch>) => {
      if (wanted.text !== undefined) look(wanted.text)
      setParams((before) => writePlace({ ...readPlace(before), page: 1, ...wanted }), { replace: true })
    },
    [setParams, look],
  )
  return [search, change]
}
