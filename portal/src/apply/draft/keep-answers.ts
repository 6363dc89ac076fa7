import { isRefused } from '../../graphql/refused.ts'
import { readEdition, sendAnswers } from './answers-document.ts'
import type { DraftBox, DraftState, Saving } from './draft-state.ts'
import { faultsIn, faultsToldBy, questionOf } from './faults.ts'
import { merge } from './merge.ts'
import { type Sendable, sendable } from './sendable.ts'
import { keepUnsaved } from './unsaved-on-device.ts'

/** Sends what the API does not have yet; what it cannot take now stays on this device and is said. */
export async function keepAnswers(box: DraftBox): Promise<void> {
  if (!partsOf(box.get()).size) return box.set({ saving: 'kept' })
  box.set({ saving: 'saving', error: undefined })
  try {
    await sendOn(box)
  } catch (error) {
    box.set({ saving: savingAfter(error), error })
  }
  await keepUnsaved(box.get().account, box.get())
}

/** Looks what the API has, and brings it together with what was typed here. */
export async function catchUp(box: DraftBox): Promise<void> {
  const edition = await readEdition(box.get().submission, box.get().form.form)
  // Only now: somebody may have typed on while it was read.
  const { submission, answers, unsaved, known, sent } = box.get()
  if (!edition || edition.version === submission.version) return
  const mine = Object.fromEntries(unsaved.map((key) => [key, answers[key]]))
  const theirs = edition.answers ?? {}
  const { version, updatedAt } = edition
  const merged = merge(mine, known, theirs, sent)
  box.set({ ...merged, known: theirs, sent: {}, submission: { ...submission, version }, savedAt: updatedAt })
}

async function sendOn(box: DraftBox): Promise<void> {
  try {
    await sendOnce(box)
  } catch (error) {
    const told = faultsToldBy(error)
    if (told.length) box.set({ faults: [...box.get().faults, ...told] })
    else if (isRefused(error, 'STALE')) await catchUp(box)
    else throw error
    await sendOnce(box)
  }
}

/** What can be sent: no half dates, nothing a person still has to choose about, and nothing refused as it stands. */
function partsOf({ answers, unsaved, form, differences, faults }: DraftState): Map<string, Sendable> {
  const parts = form.form
    .flatMap(({ questions }) => questions)
    .filter(({ key }) => unsaved.includes(key) && !differences.some((one) => one.key === key))
    .filter(({ key }) => !faultsIn(faults, key).length)
    .map((question) => [question.key, sendable(question, answers[question.key])] as const)
  return new Map(parts.filter((entry): entry is [string, Sendable] => entry[1] !== undefined))
}

async function sendOnce(box: DraftBox): Promise<void> {
  const before = box.get()
  const parts = partsOf(before)
  if (!parts.size) return box.set({ saving: 'kept' })
  const sent = Object.fromEntries([...parts].map(([key, { value }]) => [key, value]))
  box.set({ sent: { ...before.sent, ...sent } })
  await keepUnsaved(before.account, box.get())
  const { submission, faults } = await sendAnswers(before.submission, before.form.form, sent)
  const now = box.get()
  // What was typed on meanwhile, and what was sent without its unfinished part, is still to be kept.
  const isDone = (key: string) => parts.get(key)?.whole && now.answers[key] === before.answers[key]
  const unsaved = now.unsaved.filter((key) => !isDone(key))
  box.set({
    unsaved,
    sent: {},
    known: { ...now.known, ...submission.answers },
    submission: { ...now.submission, version: submission.version },
    savedAt: submission.updatedAt,
    faults: [...now.faults.filter((fault) => !parts.has(questionOf(fault))), ...faults],
    saving: unsaved.some((key) => now.answers[key] !== before.answers[key]) ? 'typed' : 'kept',
  })
}

function savingAfter(error: unknown): Saving {
  if (isRefused(error, 'UNREACHABLE', 'UNAVAILABLE', 'TOO_MANY_REQUESTS')) return 'offline'
  return isRefused(error, 'UNAUTHENTICATED') ? 'signed-out' : 'refused'
}
