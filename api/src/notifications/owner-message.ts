import type { User } from '../accounts/user.ts'
import { isVisitor } from '../accounts/visitor/is-visitor.ts'
import { Requirement } from '../catalogue/requirement.ts'
import { getService } from '../catalogue/service-type.ts'
import type { Language } from '../foundation/text.ts'
import type { Work } from '../foundation/work.ts'
import { type Correction, ItemKind } from '../submissions/correction.ts'
import type { StepName } from '../submissions/lifecycle.ts'
import type { Submission } from '../submissions/submission.ts'
import { submissionLink } from './submission-link.ts'
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

/** What is worded differently to those who have no account of their own to look into. */
const visitorTemplates = {
  RETURN: 'RETURNED_AT_DESK',
  APPROVE: 'APPROVED_AT_DESK',
  REFUSE: 'REFUSED_AT_DESK',
  ISSUE: 'ISSUED_AT_DESK',
} as const satisfies Partial<Record<StepName, TemplateKey>>

type ValueOf<T> = T[keyof T]
type OwnerTemplate = ValueOf<typeof ownerTemplates> | ValueOf<typeof visitorTemplates>
type Wordings = Partial<Record<StepName, OwnerTemplate>>

/** Says whether owners are told of this step. */
export const isToldToOwners = (step: StepName): boolean => step in ownerTemplates || step in visitorTemplates

/** The template the owner is told of this step by; none when the step does not concern them. */
export const ownerTemplateOf = (step: StepName, owner: User): OwnerTemplate | undefined =>
  (isVisitor(owner) ? (visitorTemplates as Wordings)[step] : undefined) ?? (ownerTemplates as Wordings)[step]

/** What a message about a step mentions. */
export interface StepToTell {
  reason: string | null
  corrections: readonly Correction[]
}

/** What the owner reads about a step of their submission, whose owner and standard are loaded. */
export async function ownerParams(work: Work, submission: Submission, { reason, corrections }: StepToTell) {
  const owner = submission.owner.unwrap()
  const { language } = owner
  return {
    number: submission.number ?? '',
    service: getService(submission.service).title[language],
    document: submission.standard.unwrap().product[language],
    reason: reason ?? '',
    list: await listOf(work, submission, corrections, language),
    link: submissionLink(work.settings.publicUrl, submission, owner),
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
