import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { ErrorSummary, type SummaryFault } from '../../ui/error-summary.tsx'
import { isRefused } from '../../graphql/refused.ts'
import { Refusal } from '../../ui/refusal.tsx'
import { isCorrection } from '../draft/draft-submission.ts'
import type { Draft } from '../draft/use-draft.ts'
import type { Missing } from './find-missing.ts'
import { MissingThings } from './missing-things.tsx'
import { useReviewWords } from './review-words.ts'
import { useFiling } from './use-filing.ts'
import { useStatements } from './use-statements.ts'

/** What is filed, what keeps it from being filed, and where to go once it is. */
export interface FileItProps {
  draft: Draft
  missing: readonly Missing[]
  onFiled: () => void
  /** What was filled in, to be read before the declarations. */
  children: ReactNode
}

const none: readonly SummaryFault[] = []

/** What is missing first, then everything as it was filled in, then the declarations and the button. */
export function FileIt({ draft, missing, onFiled, children }: FileItProps) {
  const say = useReviewWords()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [ticked, setTicked] = useState<string[]>([])
  const [faults, setFaults] = useState(none)
  const { busy, error, file } = useFiling(draft)
  const { statements, error: unread } = useStatements()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setFaults(none)
    if (missing.length) return showMissing(box.current)
    if (!statements || ticked.length < statements.length) return setFaults([{ id, message: say('both') }])
    if (await file()) onFiled()
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      {error !== undefined && !(isRefused(error, 'INVALID_ANSWERS') && missing.length) && <Refusal error={error} />}
      <MissingThings submission={draft.submission.id} missing={missing} box={box} />
      {children}
      <Refusal error={unread} />
      <Choices
        kind="checkbox"
        id={id}
        name={id}
        label={say('declarations')}
        error={faults[0]?.message}
        choices={statements ?? []}
        chosen={ticked}
        onChange={setTicked}
      />
      <Button type="submit" loudness="main" busy={busy}>
        {say(isCorrection(draft.submission) ? 'fileAgain' : 'file')}
      </Button>
    </form>
  )
}

function showMissing(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'start' })
  box?.focus({ preventScroll: true })
}
