import { useCallback, useRef, type RefObject } from 'react'
import { useShortcut } from '../../../layout/shortcuts.ts'

/** Lets `j` and `k` walk down and up the links of a list; Enter opens the one in focus, as it always does. */
export function useRowKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  const walk = useCallback((by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    const next = at < 0 ? links.at(by > 0 ? 0 : -1) : links[at + by]
    next?.focus()
  }, [])
  useShortcut(
    'j',
    useCallback(() => walk(1), [walk]),
  )
  useShortcut(
    'k',
    useCallback(() => walk(-1), [walk]),
  )
  return list
}
