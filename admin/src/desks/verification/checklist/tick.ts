import type { FilePaperFragment, FileVerdictFragment, VerdictInput, VerdictOutcome } from '../../../gql/graphql.ts'
import { type Item, nameOf } from './items.ts'

/** What a verifier ticked but has not saved yet. */
export interface Tick extends Item {
  outcome: VerdictOutcome
  note: string
  originalSeen: boolean
}

/** The ticks not saved yet, by the names of their items. */
export type Ticks = Readonly<Record<string, Tick>>

/** What can be wrong, in the order people think of it. */
export const faults = ['WRONG', 'UNREADABLE', 'EXPIRED', 'MISSING'] as const satisfies VerdictOutcome[]

/** The longest note the API takes. */
export const longestNote = 500

/**
 * Where an item stands: in order or wrong, as judged in this round or still standing; `AGAIN` when it was judged before
 * but has to be looked at once more; the virus scan is still at work or has refused the paper.
 */
export type Standing = 'OK' | 'WRONG' | 'AGAIN' | 'UNSEEN' | 'SCANNING' | 'INFECTED'

interface Judged {
  round: number
  verdict?: Pick<FileVerdictFragment, 'outcome' | 'round'> | null
  /** Another paper lies there since that verdict. */
  changed?: boolean
  paper?: { file: Pick<FilePaperFragment['file'], 'state'> } | null
  tick?: Pick<Tick, 'outcome'>
}

/** Where an item stands, with what was ticked just now. */
export function standingOf({ round, verdict, changed, paper, tick }: Judged): Standing {
  if (paper?.file.state === 'REJECTED') return 'INFECTED'
  if (paper?.file.state === 'PENDING_SCAN') return 'SCANNING'
  if (tick) return tick.outcome === 'OK' ? 'OK' : 'WRONG'
  if (!verdict) return 'UNSEEN'
  if (changed || (verdict.outcome !== 'OK' && verdict.round < round)) return 'AGAIN'
  return verdict.outcome === 'OK' ? 'OK' : 'WRONG'
}

/** A tick that starts from the verdict there is, in this round. */
export const tickOf = (item: Item, outcome: VerdictOutcome, before?: FileVerdictFragment | Tick | null): Tick => ({
  kind: item.kind,
  key: item.key,
  outcome,
  note: outcome === 'OK' ? '' : (before?.note ?? ''),
  originalSeen: before?.originalSeen ?? false,
})

/** The fault somebody begins with: the one found before, if one was. */
export const faultAfter = (before?: Pick<Tick, 'outcome'> | null): VerdictOutcome =>
  before && before.outcome !== 'OK' ? before.outcome : 'WRONG'

/** Whether a tick can be saved: who finds something wrong says what the applicant has to do. */
export const isSayingEnough = ({ outcome, note }: Tick): boolean => outcome === 'OK' || note.trim() !== ''

/** The ticks as the API takes them. */
export const verdictsOf = (ticks: Ticks): VerdictInput[] =>
  Object.values(ticks).map(({ kind, key, outcome, note, originalSeen }) => ({
    kind,
    key,
    outcome,
    note: note.trim() || null,
    originalSeen,
  }))

/** The ticks with one more, or another one on the same item. */
export const withTick = (ticks: Ticks, tick: Tick): Ticks => ({ ...ticks, [nameOf(tick)]: tick })

/** The ticks that are left when some were saved: those that were not among them, or changed meanwhile. */
export const withoutSaved = (ticks: Ticks, saved: Ticks): Ticks =>
  Object.fromEntries(Object.entries(ticks).filter(([name, tick]) => saved[name] !== tick))

/** The ticks without one, which is as it was before. */
export const withoutTick = (ticks: Ticks, item: Item): Ticks =>
  Object.fromEntries(Object.entries(ticks).filter(([name]) => name !== nameOf(item)))
