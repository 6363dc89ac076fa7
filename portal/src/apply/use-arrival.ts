import { useEffect } from 'react'

/** Goes to the control the address names (`#isian-fullName`), for links from a list of faults on another page. */
export function useArrival(): void {
  useEffect(() => {
    const control = document.getElementById(location.hash.slice(1))
    control?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  }, [])
}
