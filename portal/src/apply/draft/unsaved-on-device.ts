import { dropFromDevice, keepOnDevice, keptOnDevice } from '../../session/kept-on-device.ts'
import type { Answers } from './condition.ts'
import type { DraftState } from './draft-state.ts'

/** Answers the API did not have yet when this device was left, what they were typed over, and what was on its way. */
export interface Unsaved {
  mine: Answers
  known: Answers
  sent: Answers
}

const nameOf = (submission: string) => `draft/${submission}`

const only = (answers: Answers, keys: readonly string[]): Answers =>
  Object.fromEntries(keys.map((key) => [key, answers[key]]))

/** Keeps on this device exactly what the API does not have yet. */
export const keepUnsaved = (
  account: string,
  { submission, answers, known, unsaved, sent }: DraftState,
): Promise<void> =>
  unsaved.length
    ? keepOnDevice(account, nameOf(submission.id), { mine: only(answers, unsaved), known: only(known, unsaved), sent })
    : dropFromDevice(account, nameOf(submission.id))

/** What this device still has to send for a submission. */
export const findUnsaved = async (account: string, submission: string): Promise<Unsaved> =>
  (await keptOnDevice<Unsaved>(account, nameOf(submission))) ?? { mine: {}, known: {}, sent: {} }
