import { answerPrompt, usePrompt } from '../providers/prompts.ts'
import { SignInDialog } from './sign-in-dialog.tsx'
import { StepUpDialog } from './step-up-dialog.tsx'

/** The dialogs that come between a question and its answer. */
export function Prompts() {
  const kind = usePrompt()
  if (kind === 'SIGN_IN') return <SignInDialog onClose={(done) => answerPrompt(kind, done)} />
  if (kind === 'STEP_UP') return <StepUpDialog onClose={(done) => answerPrompt(kind, done)} />
  return null
}
