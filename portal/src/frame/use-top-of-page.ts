import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** Another page is read from its top, as if the browser had loaded it; going back keeps the browser's own place. */
export function useTopOfPage(): void {
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    const back = () => void (before.current = location.pathname)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    if (before.current !== path) scrollTo(0, 0)
    before.current = path
  }, [path])
}
