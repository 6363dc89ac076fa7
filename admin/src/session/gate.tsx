import { lazy, type ReactNode, Suspense } from 'react'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { PageSkeleton } from '../ui/skeletons.tsx'
import { useSession } from './session.ts'
import { SignInPage } from './sign-in-page.tsx'

const Duties = lazy(() => import('./duties/duties.tsx'))
const Visitors = lazy(() => import('./visitors.tsx'))

/** Lets staff in once they have signed in and done what their account still asks of them. */
export function Gate({ children }: { children: ReactNode }) {
  const { session, error, askAgain } = useSession()
  if (error) return <ErrorPanel error={error} retry={askAgain} />
  if (session === undefined) return <PageSkeleton />
  if (!session) return <SignInPage onDone={askAgain} />
  return (
    <Suspense fallback={<PageSkeleton />}>
      {session.me.role === 'CITIZEN' ? (
        <Visitors />
      ) : session.duties.length ? (
        <Duties duty={session.duties[0]!} onDone={askAgain} />
      ) : (
        children
      )}
    </Suspense>
  )
}
