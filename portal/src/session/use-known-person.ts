import { useState } from 'react'
import { type Me, useMe } from './use-me.ts'

/** Who signed in on this page, even after their session ended; `undefined` where nobody did. */
export function useKnownPerson(): Me | undefined {
  const me = useMe()
  const [known, setKnown] = useState<Me>()
  if (me && me !== known) setKnown(me)
  return me ?? known
}
