import type { ServiceStandard } from '../catalogue/service-standard.ts'
import { getService } from '../catalogue/service-type.ts'
import type { Text } from '../foundation/text.ts'
import type { Attachment } from '../submissions/attachment.ts'
import { findChanges } from './find-changes.ts'
import type { ItemChange } from './item-change.ts'
import { plainAnswers } from './plain-answers.ts'
import type { RoundSnapshot } from './round-snapshot.ts'

type Answers = Readonly<Record<string, unknown>>

/** Oddities in the answers the verifier should look at. They never block. */
export const warningsOf = (service: string, answers: Answers, { thresholds }: ServiceStandard): Text[] =>
  getService(service).warnings?.(answers, thresholds) ?? []

/** What changed since a submission was last returned; nothing when it never was. */
export function changesSince(
  service: string,
  before: RoundSnapshot | undefined,
  answers: Answers,
  attachments: readonly Attachment[],
): ItemChange[] {
  return before ? findChanges(before, plainAnswers(service, answers), attachments) : []
}
