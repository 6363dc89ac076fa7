import type { FieldFault } from '../foundation/errors.ts'
import { FileState } from '../foundation/files/stored-file.ts'
import type { Text } from '../foundation/text.ts'
import { ItemKind } from '../submissions/correction.ts'
import { VerdictOutcome } from './verdict.ts'

/** What the rules look at in a verdict. */
export interface Judgement {
  round: number
  kind: ItemKind
  key: string
  outcome: VerdictOutcome
  paper?: { id: string } | null
}

/** A paper that applies, with what was handed in for it. */
export interface AskedPaper {
  key: string
  title: Text
  required: boolean
  handedIn?: { id: string; state: FileState }
}

/** What is to be judged: the papers and the questions that apply to these answers. */
export interface Matter {
  papers: readonly AskedPaper[]
  questions: readonly { key: string; label: Text }[]
}

const nameOf = (kind: ItemKind, key: string) => `${kind} ${key}`

/** The last word on each answer and paper: the verdict of its latest round. */
export function lastVerdicts<V extends Judgement>(
  verdicts: readonly V[],
): (kind: ItemKind, key: string) => V | undefined {
  const last = new Map<string, V>()
  for (const verdict of verdicts) {
    const name = nameOf(verdict.kind, verdict.key)
    if (verdict.round >= (last.get(name)?.round ?? 0)) last.set(name, verdict)
  }
  return (kind, key) => last.get(nameOf(kind, key))
}

/** Whether a verdict on a paper was given on the very paper that lies there now. */
export const stands = (verdict: Judgement, handedIn: { id: string } | undefined): boolean =>
  verdict.paper?.id === handedIn?.id

/**
 * Everything that keeps a submission from being complete, all at once. What is required must have been found in order;
 * what was ever found wrong must have been looked at again; answers nobody complained of are in order.
 */
export function faultsOfFile({ papers, questions }: Matter, verdicts: readonly Judgement[]): FieldFault[] {
  const last = lastVerdicts(verdicts)
  return [
    ...papers.flatMap((paper) => faultOfPaper(paper, last(ItemKind.PAPER, paper.key)) ?? []),
    ...questions.flatMap(({ key, label }) => {
      const verdict = last(ItemKind.ANSWER, key)
      return verdict && verdict.outcome !== VerdictOutcome.OK ? fault(`answers.${key}`, label, failed) : []
    }),
  ]
}

function faultOfPaper({ key, title, required, handedIn }: AskedPaper, verdict?: Judgement): FieldFault | undefined {
  const field = `papers.${key}`
  if (handedIn?.state === FileState.REJECTED) return fault(field, title, rejected)
  if (handedIn?.state === FileState.PENDING_SCAN) return fault(field, title, unscanned)
  if (!verdict) return required ? fault(field, title, unseen) : undefined
  if (verdict.outcome !== VerdictOutcome.OK) return fault(field, title, failed)
  return stands(verdict, handedIn) ? undefined : fault(field, title, unseen)
}

const fault = (field: string, name: Text, what: Text): FieldFault => ({
  field,
  message: { id: `${name.id}: ${what.id}`, en: `${name.en}: ${what.en}` },
})

const unseen: Text = { id: 'belum diperiksa.', en: 'not verified yet.' }
const failed: Text = { id: 'masih dinilai salah.', en: 'still judged wrong.' }
const unscanned: Text = { id: 'menunggu pemeriksaan virus.', en: 'waits for the virus scan.' }
const rejected: Text = { id: 'ditolak pemeriksaan virus.', en: 'refused by the virus scan.' }
