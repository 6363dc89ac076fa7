import { getService } from '../catalogue/service-type.ts'
import { addDays } from '../foundation/working-days.ts'
import type { ObligationKind } from './obligation.ts'

declare module '../catalogue/service-type.ts' {
  interface FollowUpRule<A> {
    /** Days to remind on, counted from the due day: -7 is a week before, 14 two weeks after. */
    remindOn?: readonly number[]
  }
}

/** When people are reminded, unless their service says otherwise. */
const usual: Record<ObligationKind, readonly number[]> = {
  RESEARCH_REPORT: [-7, 1, 14],
  RENEWAL: [-60, -30, -7],
}

/** The days on which this service reminds of what is owed, counted from the due day. */
export const remindersOf = (service: string, kind: ObligationKind): readonly number[] =>
  getService(service).followUp?.find((rule) => rule.kind === kind)?.remindOn ?? usual[kind]

/** The first day of reminding that still lies ahead; none when the last has passed. */
export const nextReminder = (dueOn: string, offsets: readonly number[], today: string): string | null =>
  offsets
    .map((offset) => addDays(dueOn, offset))
    .sort()
    .find((day) => day > today) ?? null
