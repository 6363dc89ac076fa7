import { Requirement } from '../catalogue/requirement.ts'
import { getService } from '../catalogue/service-type.ts'
import type { Language } from '../foundation/text.ts'
import type { Work } from '../foundation/work.ts'
import { type Correction, ItemKind } from '../submissions/correction.ts'
import type { StepName } from '../submissions/lifecycle.ts'
import type { Submission } from '../submissions/submission.ts'
import type { TemplateKey } from './templates/templates.seed.ts'

/** What the citizen is told of each step that concerns them (Perbup 63/2024 Pasal 6 ayat (2) huruf d). */
const ownerTemplates = {
  SUBMIT: 'SUBMITTED',
  RESUBMIT: 'SUBMITTED',
  RETURN: 'RETURNED',
  APPROVE: 'APPROVED',
  REFUSE: 'REFUSED',
  ISSUE: 'ISSUED',
  WITHDRAW: 'WITHDRAWN',
  LAPSE: 'LAPSED',
} as const satisfies Partial<Record<StepName, TemplateKey>>
type OwnerTemplate = (typeof ownerTemplates)[keyof typeof ownerTemplates]

/** The template the owner is told of this step by; none when the step does not concern them. */
export const ownerTemplateOf = (step: StepName): OwnerTemplate | undefined =>
  (ownerTemplates as Partial<Record<StepName, OwnerTemplate>>)[step]

/** What a message about a step mentions. */
export interface StepToTell {
  reason: string | null
  corrections: readonly Correction[]
}

/** What the owner reads about a step of their submission, whose owner and standard are loaded. */
export async function ownerParams(work: Work, submission: Submission, { reason, corrections }: StepToTell) {
  const { language } = submission.owner.unwrap()
  return {
    number: submission.number ?? '',
    service: getService(submission.service).title[language],
    document: submission.standard.unwrap().product[language],
    reason: reason ?? '',
    list: await listOf(work, submission, corrections, language),
    link: `${work.settings.publicUrl}/laporan/${submission.id}`,
  }
}

/** Everything to correct, one line each, as the citizen reads it. */
async function listOf(
  work: Work,
  submission: Submission,
  corrections: readonly Correction[],
  language: Language,
): Promise<string> {
  if (corrections.length === 0) return ''
  const papers = await work.em.find(Requirement, { standard: submission.standard.id })
  const { questions } = getService(submission.service)
  const nameOf = ({ kind, key }: Correction) =>
    (kind === ItemKind.PAPER
      ? papers.find((one) => one.key === key)?.title
      : questions.find((one) => one.key === key)?.label)?.[language] ?? key
  return corrections
    .map((one) => `- ${nameOf(one)}: ${faults[one.fault][language]}${one.note ? `. ${one.note}` : ''}`)
    .join('\n')
}

const faults = {
  UNREADABLE: { id: 'tidak terbaca', en: 'cannot be read' },
  WRONG: { id: 'tidak sesuai', en: 'is not right' },
  EXPIRED: { id: 'sudah tidak berlaku', en: 'has expired' },
  MISSING: { id: 'belum ada', en: 'is missing' },
}
