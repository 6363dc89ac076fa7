import { today } from '../../ui/dates.ts'
import type { Tone } from '../../ui/tone.ts'

/** Where a record stands in its keeping: with the bidang, with the archive unit, or due for its final fate. */
export type Phase = 'ACTIVE' | 'INACTIVE' | 'ENDED'

/** How each phase feels. */
export const phaseTones: Record<Phase, Tone> = { ACTIVE: 'success', INACTIVE: 'info', ENDED: 'warning' }

/** The phase of a record on a day (WIB); the last day of a term still belongs to it. */
export const phaseOf = (
  { activeUntil, inactiveUntil }: { activeUntil: string; inactiveUntil: string },
  day: string = today(),
): Phase => (day <= activeUntil ? 'ACTIVE' : day <= inactiveUntil ? 'INACTIVE' : 'ENDED')
