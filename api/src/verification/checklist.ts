import { type AnswerValues, holds } from '../catalogue/condition.ts'
import type { Requirement } from '../catalogue/requirement.ts'
import type { Attachment } from '../submissions/attachment.ts'
import { ItemKind } from '../submissions/correction.ts'
import type { ChecklistItem } from './checklist-item.ts'
import { lastVerdicts, stands } from './rules.ts'
import type { Verdict } from './verdict.ts'

/** What a checklist is drawn up from. */
export interface CheckedFile {
  answers: AnswerValues
  attachments: readonly Attachment[]
  verdicts: readonly Verdict[]
  requirements: readonly Requirement[]
}

/** The papers that apply to these answers, in the order of the standard, each with its last verdict. */
export function checklistOf({ answers, attachments, verdicts, requirements }: CheckedFile): ChecklistItem[] {
  const last = lastVerdicts(verdicts)
  return requirements
    .filter(({ when }) => holds(when ?? undefined, answers))
    .map((requirement) => {
      const paper = attachments.find((one) => one.requirement === requirement.key && !one.replacedAt)
      const verdict = last(ItemKind.PAPER, requirement.key)
      const changed = verdict !== undefined && !stands(verdict, paper)
      return { requirement, paper: paper ?? null, verdict: verdict ?? null, changed }
    })
}
