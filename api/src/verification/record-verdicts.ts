import { ref } from '@mikro-orm/core'
import { User } from '../accounts/user.ts'
import { record } from '../audit/record.ts'
import { badInput, type FieldFault } from '../foundation/errors.ts'
import { cleanParagraphs } from '../foundation/formats/clean-text.ts'
import type { Work } from '../foundation/work.ts'
import { Attachment } from '../submissions/attachment.ts'
import { ItemKind } from '../submissions/correction.ts'
import type { Submission } from '../submissions/submission.ts'
import { getHeld, hold } from './hold.ts'
import { readMatter } from './read-matter.ts'
import type { Matter } from './rules.ts'
import { Verdict, VerdictOutcome } from './verdict.ts'

/** One tick of the checklist, as the verifier makes it. */
export interface Tick {
  kind: ItemKind
  key: string
  outcome: VerdictOutcome
  note?: string | null
  originalSeen: boolean
}

/** Ticks to write down, all or none. */
export interface VerdictsOrder {
  submission: string
  version?: number | null
  verdicts: readonly Tick[]
}

const longestNote = 500

/** Writes down what the verifier found; a second tick on the same thing in the same round replaces the first. */
export async function recordVerdicts(work: Work, order: VerdictsOrder): Promise<Submission> {
  const submission = await getHeld(work, order.submission, order.version)
  const matter = await readMatter(work.em, submission)
  const ticks = order.verdicts.map((tick) => ({ ...tick, note: cleanParagraphs(tick.note ?? '') || null }))
  const faults = ticks.flatMap((tick, index) => faultOf(tick, index, matter) ?? [])
  if (faults.length > 0) throw badInput(...faults)
  const earlier = await work.em.find(Verdict, { submission: submission.id, round: submission.round })
  for (const tick of ticks) tickOff(work, submission, matter, earlier, tick)
  hold(work, submission)
  submission.updatedAt = work.clock.now()
  await record(work, {
    action: 'verification.record',
    subject: { type: 'Submission', id: submission.id },
    detail: { round: submission.round, verdicts: ticks.map(({ kind, key, outcome }) => ({ kind, key, outcome })) },
  })
  return submission
}

function faultOf({ kind, key, outcome, note }: Tick, index: number, matter: Matter): FieldFault | undefined {
  const items = kind === ItemKind.PAPER ? matter.papers : matter.questions
  const at = `verdicts.${index}`
  if (!items.some((item) => item.key === key)) return { field: `${at}.key`, message: unknownItem }
  if (note && note.length > longestNote) return { field: `${at}.note`, message: tooLong }
  return outcome !== VerdictOutcome.OK && !note ? { field: `${at}.note`, message: noteMissing } : undefined
}

function tickOff(work: Work, submission: Submission, matter: Matter, verdicts: Verdict[], tick: Tick): void {
  const now = work.clock.now()
  const { kind, key, outcome, note } = tick
  let verdict = verdicts.find((one) => one.kind === kind && one.key === key)
  if (!verdict) {
    verdict = Object.assign(new Verdict(), {
      createdAt: now,
      submission: ref(submission),
      round: submission.round,
      kind,
      key,
    })
    verdicts.push(verdict)
    work.em.persist(verdict)
  }
  const paper = kind === ItemKind.PAPER ? matter.papers.find((one) => one.key === key)?.handedIn : undefined
  Object.assign(verdict, {
    outcome,
    note,
    originalSeen: kind === ItemKind.PAPER && tick.originalSeen,
    paper: paper ? ref(work.em.getReference(Attachment, paper.id)) : null,
    verifier: ref(work.em.getReference(User, work.viewer.id!)),
    updatedAt: now,
  })
}

const unknownItem = { id: 'Pengajuan ini tidak memuat butir itu.', en: 'This submission has no such item.' }
const tooLong = { id: `Paling panjang ${longestNote} huruf.`, en: `At most ${longestNote} characters.` }
const noteMissing = {
  id: 'Tuliskan apa yang harus diperbaiki pemohon.',
  en: 'Say what the applicant has to put right.',
}
