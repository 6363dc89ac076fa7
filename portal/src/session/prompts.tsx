import { lazy, Suspense } from 'react'
import { answerPrompt, usePrompt } from '../graphql/prompts.ts'
import type { Me } from './use-me.ts'
import { useKnownPerson } from './use-known-person.ts'

const SignInDialog = lazy(async () => ({ default: (await import('./sign-in-dialog.tsx')).SignInDialog }))
const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog.tsx')).StepUpDialog }))

/** The dialogs that come between a question and its answer, for who has signed in on this page. */
export function Prompts() {
  const person = useKnownPerson()
  return person ? <OpenPrompt person={person} /> : null
}

function OpenPrompt({ person }: { person: Me }) {
  const kind = usePrompt()
  if (!kind) return null
  const Asked = kind === 'SIGN_IN' ? SignInDialog : StepUpDialog
  return (
    <Suspense>
      <Asked person={person} onClose={(done) => answerPrompt(kind, done)} />
    </Suspense>
  )
}
