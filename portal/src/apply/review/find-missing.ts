import { faultsOfPage } from '../draft/check-answers.ts'
import { questionOf } from '../draft/faults.ts'
import { openQuestions } from '../draft/open-questions.ts'
import { papersStep } from '../draft/steps.ts'
import type { Draft } from '../draft/use-draft.ts'
import { isMissing, type Paper, paperId } from '../papers/use-papers.ts'
import { controlId } from '../question-field.tsx'
import type { LocalizedText } from '../../language/language.ts'

/** Why a paper stands in the way of filing. */
export type PaperGap = 'paperMissing' | 'paperRejected' | 'paperToReplace'

/** One thing to complete before filing, and the step and control where that is done. */
export interface Missing {
  step: string
  control: string
  name: LocalizedText
  fault: LocalizedText | PaperGap
}

/** Everything that keeps a draft from being filed, in the order of the form. */
export const findMissing = (draft: Draft, papers: readonly Paper[]): Missing[] => [
  ...draft.pages.flatMap((page) => {
    const questions = openQuestions(draft, page)
    return faultsOfPage({ questions }, draft.answers, draft.faults).map((fault) => ({
      step: page.key,
      control: controlId(questionOf(fault)),
      name: questions.find(({ key }) => key === questionOf(fault))!.label,
      fault: fault.message,
    }))
  }),
  ...papers.filter(isMissing).map((paper) => ({
    step: papersStep,
    control: paperId(paper.asked.key),
    name: paper.asked.title,
    fault: gapOf(paper),
  })),
]

const gapOf = ({ toReplace, given }: Paper): PaperGap =>
  toReplace ? 'paperToReplace' : given ? 'paperRejected' : 'paperMissing'
