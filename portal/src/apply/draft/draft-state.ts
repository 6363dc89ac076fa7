import type { Answers } from './condition.ts'
import type { DraftSubmission } from './draft-submission.ts'
import type { AnswerFault } from './faults.ts'
import type { Form } from './form.ts'
import type { Difference } from './merge.ts'

/**
 * How far what was typed has come: kept by the API, on its way, only on this device because the line is broken or the
 * session ended, or refused.
 */
export type Saving = 'kept' | 'typed' | 'saving' | 'offline' | 'signed-out' | 'refused'

/** Everything known about a draft while it is filled in. */
export interface DraftState {
  /** Whose device memory it is kept in while the API does not have it. */
  account: string
  submission: DraftSubmission
  form: Form
  /** What stands on the screen. */
  answers: Answers
  /** What the API had last. */
  known: Answers
  /** What was sent and got no answer yet; it may have arrived. */
  sent: Answers
  /** The questions whose answers the API does not have yet. */
  unsaved: readonly string[]
  saving: Saving
  /** When the API last kept something, as a moment. */
  savedAt: string
  /** What the API found wrong with answers it has. */
  faults: readonly AnswerFault[]
  /** Answers changed here and elsewhere, to be chosen from. */
  differences: readonly Difference[]
  /** Why it could not be kept. */
  error?: unknown
}

/** The state of one draft, and who wants to hear of its changes. */
export class DraftBox {
  #state: DraftState
  readonly #listeners = new Set<() => void>()

  constructor(state: DraftState) {
    this.#state = state
  }

  readonly get = (): DraftState => this.#state

  readonly set = (part: Partial<DraftState>): void => {
    this.#state = { ...this.#state, ...part }
    for (const tell of this.#listeners) tell()
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#listeners.add(tell)
    return () => this.#listeners.delete(tell)
  }
}
