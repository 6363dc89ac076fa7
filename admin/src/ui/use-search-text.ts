import { useCallback, useSyncExternalStore } from 'react'

// What is looked for may be a name or an identity number. It is kept in the memory of this window only: an address
// stays behind in histories and logs, and is passed on with a link.
const texts = new Map<string, string>()
const listeners = new Set<() => void>()

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What is looked for in a list; it is still there when somebody comes back to it from a record. */
export function useSearchText(list: string): [text: string, look: (text: string) => void] {
  const text = useSyncExternalStore(listen, () => texts.get(list) ?? '')
  const look = useCallback(
    (wanted: string) => {
      texts.set(list, wanted)
      for (const listener of listeners) listener()
    },
    [list],
  )
  return [text, look]
}
