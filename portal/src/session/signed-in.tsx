import type { ReactNode } from 'react'
import { Redirect, useLocation } from 'wouter'
import { Loading } from '../ui/loading.tsx'
import { useMe } from './use-me.ts'

/** Shows its pages to who is signed in; leads others to sign in and back here afterwards. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useMe()
  const [path] = useLocation()
  if (me === undefined) return <Loading />
  if (me === null) return <Redirect to={`/masuk?lanjut=${encodeURIComponent(path)}`} replace />
  return children
}
