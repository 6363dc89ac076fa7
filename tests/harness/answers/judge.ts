import { faultsOfSubmission, normalise } from '../../../api/src/catalogue/check-answers.ts'
import { getService } from '../../../api/src/catalogue/service-type.ts'
import type { SampleAnswers } from './all.ts'

/** The WIB day the sample answers are filed on. */
export const sampleDay = '2026-11-21'

/** A sample as it would be stored, with some of its answers given otherwise. */
export const changed = ({ kind, answers }: SampleAnswers, changes: Record<string, unknown> = {}) =>
  normalise(getService(kind).questions, { ...answers, ...changes })

/** The questions that keep the changed sample from being filed. */
export const faultyQuestions = (sample: SampleAnswers, changes: Record<string, unknown>): string[] =>
  faultsOfSubmission(getService(sample.kind), changed(sample, changes), sampleDay).map(({ question }) => question)

/** The oddities the verifier of the changed sample is shown, in English. */
export const warningsOf = (sample: SampleAnswers, changes: Record<string, unknown> = {}): string[] => {
  const service = getService(sample.kind)
  return (service.warnings?.(changed(sample, changes), service.standard.thresholds ?? {}) ?? []).map(({ en }) => en)
}
