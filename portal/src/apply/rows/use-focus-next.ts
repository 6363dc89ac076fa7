import { useEffect, useState } from 'react'

/** Puts the focus, once it is on the page, on what takes the place of what was pressed. */
export function useFocusNext(): (id: string) => void {
  const [next, setNext] = useState<string>()
  useEffect(() => {
    if (!next) return
    document.getElementById(next)?.focus()
    setNext(undefined)
  }, [next])
  return setNext
}
