import { isUnanswered } from './condition.ts'
import { correctionOf } from './draft-submission.ts'
import { faultsOfPage } from './check-answers.ts'
import { openQuestions } from './open-questions.ts'
import type { Draft } from './use-draft.ts'

/** How far a page is: nothing on it yet, something left to do, marked by the officer, done, or nothing to do on it. */
export type StepState = 'empty' | 'begun' | 'marked' | 'done' | 'shut'

/** One page of the way through a form. */
export interface Step {
  key: string
  state?: StepState
}

/** The steps after the questions: handing in papers, then looking through everything and filing it. */
export const papersStep = 'berkas'
export const reviewStep = 'periksa'

/** The way through the form as these answers call for it. */
export const stepsOf = (draft: Draft): Step[] => [
  ...draft.pages.map((page) => ({ key: page.key, state: stateOf(draft, page) })),
  { key: papersStep },
  { key: reviewStep },
]

function stateOf(draft: Draft, page: Draft['pages'][number]): StepState {
  const questions = openQuestions(draft, page)
  if (!questions.length) return 'shut'
  if (questions.some(({ key }) => correctionOf(draft.submission, 'ANSWER', key))) return 'marked'
  const isEmpty = questions.every(({ key }) => isUnanswered(draft.answers[key]))
  if (isEmpty && questions.some(({ required }) => required)) return 'empty'
  return faultsOfPage({ questions }, draft.answers, draft.faults).length ? 'begun' : 'done'
}

const toDo: readonly StepState[] = ['empty', 'begun', 'marked']

/** Where filling in goes on: the first step with something to do. */
export const nextOpenStep = (steps: readonly Step[]): string =>
  (steps.find(({ state }) => state && toDo.includes(state)) ?? steps.find(({ state }) => !state))!.key
