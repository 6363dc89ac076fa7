import { useSyncExternalStore } from 'react'

/** What may come between a question and its answer: signing in again, or proving once more who is there. */
export type PromptKind = 'SIGN_IN' | 'STEP_UP'

interface Prompt {
  kind: PromptKind
  answered: Promise<boolean>
  answer: (done: boolean) => void
}

let open: Prompt[] = []
const listeners = new Set<() => void>()

function show(next: Prompt[]): void {
  open = next
  for (const listener of listeners) listener()
}

/**
 * Asks the person over the page they are on; all who need the same wait together. Answers whether it was done; where
 * nobody has signed in, nobody is asked.
 */
export function prompt(kind: PromptKind): Promise<boolean> {
  if (!listeners.size) return Promise.resolve(false)
  const there = open.find((one) => one.kind === kind)
  if (there) return there.answered
  let answer: (done: boolean) => void = () => {}
  const answered = new Promise<boolean>((resolve) => (answer = resolve))
  show([...open, { kind, answered, answer }])
  return answered
}

/** Closes a dialog; who waited for it goes on, or gives up. */
export function answerPrompt(kind: PromptKind, done: boolean): void {
  const there = open.find((one) => one.kind === kind)
  show(open.filter((one) => one !== there))
  there?.answer(done)
}

/** The dialog to show now: signing in goes before everything else. */
export const usePrompt = (): PromptKind | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => (open.find(({ kind }) => kind === 'SIGN_IN') ?? open[0])?.kind,
  )
