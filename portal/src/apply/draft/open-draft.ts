import { catchUp, keepAnswers } from './keep-answers.ts'
import type { DraftBox, DraftState } from './draft-state.ts'
import { type AnswerFault, questionOf } from './faults.ts'
import { isSame } from './merge.ts'
import { keepUnsaved } from './unsaved-on-device.ts'

const pause = 900
const untilNextTry = 8_000

/** What can be done with a draft on the screen. */
export interface OpenDraft {
  current: () => DraftState
  subscribe: (tell: () => void) => () => void
  /** Takes an answer as it is typed: onto the device at once, to the API at the next pause. */
  change: (key: string, value: unknown) => void
  /** Sends what the API does not have yet, now. */
  save: () => Promise<void>
  /** Looks whether somebody else changed it meanwhile. */
  look: () => Promise<void>
  /** Shows what the API found wrong when it was to be filed. */
  tell: (faults: readonly AnswerFault[]) => void
  /** Settles what was changed here and elsewhere: the questions whose answers of here hold. */
  choose: (mine: readonly string[]) => void
}

/** Opens a draft for filling in. */
export function openDraft(box: DraftBox): OpenDraft {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), milliseconds)
  }
  // One after the other: each goes on from the version the one before has made.
  const inTurn = (act: () => Promise<void>) => (running = running.then(act))
  const save = () => {
    clearTimeout(timer)
    return inTurn(async () => {
      await keepAnswers(box)
      if (box.get().saving === 'typed') later(pause)
      if (box.get().saving === 'offline') later(untilNextTry)
    })
  }
  const set = (part: Partial<DraftState>) => {
    box.set(part)
    void keepUnsaved(box.get().account, box.get())
  }
  if (box.get().unsaved.length) void save()
  return {
    current: box.get,
    subscribe: box.subscribe,
    save,
    look: () => inTurn(() => catchUp(box).catch(() => undefined)),
    tell: (faults) => box.set({ faults }),
    change: (key, value) => {
      set(changed(box.get(), key, value))
      later(pause)
    },
    choose: (mine) => {
      set(chosen(box.get(), mine))
      void save()
    },
  }
}

function changed({ answers, unsaved, faults, known, saving }: DraftState, key: string, value: unknown) {
  const others = unsaved.filter((one) => one !== key)
  // Typed back to what the API has: nothing to send, unless something else is on its way there just now.
  const isKnown = saving !== 'saving' && isSame(known[key], value)
  return {
    answers: { ...answers, [key]: value },
    unsaved: isKnown ? others : [...others, key],
    faults: faults.filter((fault) => questionOf(fault) !== key),
    ...(saving !== 'offline' && saving !== 'signed-out' && { saving: 'typed' as const }),
  }
}

function chosen({ answers, unsaved, differences }: DraftState, mine: readonly string[]) {
  const given = differences.filter(({ key }) => !mine.includes(key))
  return {
    answers: { ...answers, ...Object.fromEntries(given.map(({ key, theirs }) => [key, theirs])) },
    unsaved: unsaved.filter((key) => !given.some((one) => one.key === key)),
    differences: [],
  }
}
