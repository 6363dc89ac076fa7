import { Requirement } from '../catalogue/requirement.ts'
import { ServiceStandard } from '../catalogue/service-standard.ts'
import type { Gathered, Gathering } from '../foundation/reads/gathering.ts'
import { Attachment } from '../submissions/attachment.ts'
import { gatherAnswers } from '../submissions/gather-answers.ts'
import type { Submission } from '../submissions/submission.ts'
import { type CheckedFile, checklistOf } from './checklist.ts'
import { changesSince, warningsOf } from './file-signs.ts'
import { RoundSnapshot } from './round-snapshot.ts'
import { Verdict } from './verdict.ts'

type Answers = Readonly<Record<string, unknown>>

const oldestFirst = { createdAt: 'asc', id: 'asc' } as const

const attachments: Gathered = {
  entity: () => Attachment,
  by: 'submission',
  order: oldestFirst,
  needs: ['id', 'requirement', 'replacedAt'],
}

/** The checklist within a whole answer. */
export const gatherChecklist: Gathering = {
  gather: {
    answers: gatherAnswers,
    attachments,
    verdicts: {
      entity: () => Verdict,
      by: 'submission',
      order: oldestFirst,
      needs: ['round', 'kind', 'key', 'outcome', 'paper'],
    },
    requirements: {
      entity: () => Requirement,
      by: 'standard',
      to: 'standard',
      order: { position: 'asc' },
      needs: ['key', 'when'],
    },
  },
  shows: { requirement: 'requirements', paper: 'attachments', verdict: 'verdicts' },
  compute: (_submission: Submission, file: CheckedFile) => checklistOf(file),
}

/** The warnings within a whole answer. */
export const gatherWarnings: Gathering = {
  gather: {
    answers: gatherAnswers,
    standard: { entity: () => ServiceStandard, by: 'id', to: 'standard', needs: ['thresholds'] },
  },
  compute: ({ service }: Submission, { answers, standard }: { answers: Answers; standard: ServiceStandard[] }) =>
    warningsOf(service, answers, standard[0]!),
}

/** The changes within a whole answer. */
export const gatherChanges: Gathering = {
  gather: {
    answers: gatherAnswers,
    attachments,
    snapshots: {
      entity: () => RoundSnapshot,
      by: 'submission',
      order: { round: 'desc' },
      limit: 1,
      needs: ['answers', 'papers'],
    },
  },
  shows: { paperBefore: 'attachments', paperAfter: 'attachments' },
  compute: (
    { service }: Submission,
    file: { answers: Answers; attachments: Attachment[]; snapshots: RoundSnapshot[] },
  ) => changesSince(service, file.snapshots[0], file.answers, file.attachments),
}
