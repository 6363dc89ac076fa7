import { useEffect, useState } from 'react'

/**
 * The secret behind the `#token=` of a link that was opened; read once, then gone from the address bar, so that it
 * stays in no history and no screenshot. `undefined` after a reload.
 */
export function useLinkSecret(): string | undefined {
  const [secret] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? undefined)
  useEffect(() => history.replaceState(history.state, '', location.pathname), [])
  return secret
}
