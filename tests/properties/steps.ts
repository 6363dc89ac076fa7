import { type StepName, Status, stepRule, steps } from '../../api/src/submissions/lifecycle.ts'
import { paskibra } from '../harness/answers/paskibra.ts'
import type { Client } from '../harness/client.ts'

/** Everyone who may try a step: the owner, two of the bidang, the official, and people whom it does not concern. */
export const people = ['siti', 'ujang', 'wulan', 'asep', 'other citizen', 'other bidang', 'agency', 'nobody'] as const
export type Person = (typeof people)[number]

/** The steps people take; the others are LIKE-U's own. */
export const humanSteps = (Object.keys(steps) as StepName[]).filter((step) => stepRule(step).by !== 'SYSTEM')

/** What is known of a submission while people act on it. */
export interface Known {
  status: Status
  holder?: Person
}

const bidang: readonly Person[] = ['ujang', 'wulan']

/** Who may take a step by the book, told without asking LIKE-U. */
export function takersOf(step: StepName, { holder }: Known): readonly Person[] {
  const { by } = stepRule(step)
  if (by === 'OWNER') return ['siti']
  if (by === 'ADMIN') return bidang
  if (by === 'VERIFIER') return holder ? [holder] : []
  return by === 'OFFICIAL' ? ['asep'] : []
}

/** Whether a step can be taken now, by anyone. */
export const isPossible = (step: StepName, { status }: Known): boolean =>
  (stepRule(step).from as readonly Status[]).includes(status)

/** What is known once the step is taken. */
export function after(step: StepName, who: Person, { holder }: Known): Known {
  const status = stepRule(step).to
  if (status !== Status.IN_VERIFICATION) return { status }
  return { status, holder: step === 'TAKE_UP' || step === 'TAKE_OVER' ? who : holder! }
}

const mutation = (name: string, type: string, selection = 'submission { id }'): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`

const plain = (name: string) => [{ document: mutation(name, 'SubmissionInput'), input: {} }]
const reasoned = (name: string) => [
  { document: mutation(name, 'ReasonedDecisionInput'), input: { reason: 'Ada alasannya.' } },
]
const verdicts = (ticks: object[]) => ({
  document: mutation('recordVerdicts', 'RecordVerdictsInput'),
  input: { verdicts: ticks },
})
const tick = (key: string, outcome: string) => ({ kind: 'PAPER', key, outcome, note: 'Sudah dilihat.' })
const filing = [{ document: mutation('submit', 'SubmitInput'), input: { declaration: true } }]

/** The requests that make up a step, with all it needs. */
const requests: Partial<Record<StepName, { document: string; input: object }[]>> = {
  SUBMIT: filing,
  RESUBMIT: filing,
  TAKE_UP: plain('takeUp'),
  RELEASE: plain('release'),
  TAKE_OVER: [{ document: mutation('takeOver', 'TakeOverInput'), input: { confirm: true } }],
  RETURN: [
    verdicts([tick('photo', 'WRONG')]),
    { document: mutation('returnForCorrection', 'ReturnForCorrectionInput'), input: {} },
  ],
  COMPLETE: [verdicts(paskibra.papers.map((key) => tick(key, 'OK'))), ...plain('completeVerification')],
  APPROVE: plain('approve'),
  SEND_BACK: reasoned('sendBack'),
  REFUSE: reasoned('refuse'),
  ISSUE: [{ document: mutation('issueDocument', 'IssueDocumentInput', 'document { id }'), input: {} }],
  WITHDRAW: plain('withdraw'),
}

/** Tries a step; answers the code of the first refusal, or `OK`. */
export async function attempt(client: Client, step: StepName, submission: string): Promise<string> {
  for (const { document, input } of requests[step]!) {
    const code = await client.codeOf(document, { input: { submission, ...input } })
    if (code !== 'OK') return code
  }
  return 'OK'
}
